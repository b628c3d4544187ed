// Reads a Data Package with Frictionless' own library, with types, constraints and foreign keys,
// and prints what it read and what it refused, as JSON:
// {"refused": [text], "resources": [{"name", "rows": [{column: value}], "refused": [text]}]}
// Usage: node frictionless.mjs FOLDER/datapackage.json
import datapackage from 'datapackage';

// A day is the same day wherever this runs.
process.env.TZ = 'UTC';
const described = await datapackage.Package.load(process.argv[2]);

const resources = [];
for (const resource of described.resources) {
  const rows = [];
  const refused = [];
  try {
    const all = await resource.iter({ keyed: true, relations: true, forceCast: true });
    for await (const row of all) {
      if (row instanceof Error) {
        refused.push(...messages(row).map((message) => `row ${row.rowNumber}: ${message}`));
      } else {
        rows.push(row);
      }
    }
  } catch (error) {
    refused.push(...messages(error));
  }
  resources.push({ name: resource.name, rows, refused });
}
process.stdout.write(JSON.stringify({ refused: described.errors.map((e) => e.message), resources }));

function messages(error) {
  return error.errors?.length ? error.errors.map((part) => part.message) : [error.message];
}
