// Reads the tables that CSVW metadata describe with other people's readers of JSON-LD and CSVW,
// and prints their statements as JSON: {table: [{property: [{"value", "datatype"}]}]}, row by row.
// Usage: node csvw.mjs FOLDER/csv-metadata.json
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import JsonLdParser from '@rdfjs/parser-jsonld';
import CsvwParser from '@zazuko/rdf-parser-csvw';

const CSVW = 'http://www.w3.org/ns/csvw';

// Nothing is fetched: the context is given, and any other is refused.
const documentLoader = {
  async load(address) {
    if (address !== CSVW) {
      throw new Error(`no context ${address}`);
    }
    return JSON.parse(await readFile(new URL('csvw-context.json', import.meta.url), 'utf8'));
  },
};

const file = process.argv[2];
const { '@context': context, tables } = JSON.parse(await readFile(file, 'utf8'));
const found = {};
for (const table of tables) {
  // The reader takes the first table that is described, so each is described alone.
  const alone = Readable.from([JSON.stringify({ '@context': context, ...table })]);
  const metadata = dataset.dataset();
  for await (const quad of new JsonLdParser({ documentLoader }).import(alone)) {
    metadata.add(quad);
  }
  const source = createReadStream(join(dirname(file), table.url));
  const statements = new CsvwParser({ metadata, baseIRI: table.url }).import(source);
  const rows = new Map();
  for await (const { subject, predicate, object } of statements) {
    if (predicate.value === `${CSVW}#describes`) {
      rows.set(object.value, {});
    } else if (rows.has(subject.value)) {
      const cells = (rows.get(subject.value)[predicate.value] ??= []);
      cells.push({ value: object.value, datatype: object.datatype.value });
    }
  }
  found[table.url] = [...rows.values()];
}
process.stdout.write(JSON.stringify(found));
