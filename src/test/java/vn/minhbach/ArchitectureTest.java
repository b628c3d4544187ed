package vn.minhbach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, and every library stays in its room. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.minhbach");

  @Test
  void thePipelinePointsOneWay() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("figure")
        .definedBy("vn.minhbach.figure..")
        .layer("problem")
        .definedBy("vn.minhbach.problem..")
        .layer("model")
        .definedBy("vn.minhbach.model..")
        .layer("source")
        .definedBy("vn.minhbach.source..")
        .layer("sheet")
        .definedBy("vn.minhbach.sheet..")
        .layer("colour")
        .definedBy("vn.minhbach.colour..")
        .layer("cache")
        .definedBy("vn.minhbach.cache..")
        .layer("config")
        .definedBy("vn.minhbach.config..")
        .layer("theme")
        .definedBy("vn.minhbach.theme..")
        .layer("read")
        .definedBy("vn.minhbach.read..")
        .layer("publication")
        .definedBy("vn.minhbach.publication..")
        .layer("check")
        .definedBy("vn.minhbach.check..")
        .layer("binding")
        .definedBy("vn.minhbach.binding..")
        .layer("audit")
        .definedBy("vn.minhbach.audit..")
        .layer("targets")
        .definedBy("vn.minhbach.targets..")
        .layer("json")
        .definedBy("vn.minhbach.json..")
        .layer("cite")
        .definedBy("vn.minhbach.cite..")
        .layer("search")
        .definedBy("vn.minhbach.search..")
        .layer("chart")
        .definedBy("vn.minhbach.chart..")
        .layer("page")
        .definedBy("vn.minhbach.page..")
        .layer("render")
        .definedBy("vn.minhbach.render..")
        .layer("write")
        .definedBy("vn.minhbach.write..")
        .layer("portal")
        .definedBy("vn.minhbach")
        .layer("preview")
        .definedBy("vn.minhbach.preview..")
        .layer("start")
        .definedBy("vn.minhbach.start..")
        .layer("intake")
        .definedBy("vn.minhbach.intake..")
        .layer("maven")
        .definedBy("vn.minhbach.maven..")
        .layer("cli")
        .definedBy("vn.minhbach.cli..")
        .whereLayer("figure")
        .mayNotAccessAnyLayer()
        .whereLayer("problem")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("figure", "problem")
        .whereLayer("source")
        .mayOnlyAccessLayers("problem")
        .whereLayer("sheet")
        .mayOnlyAccessLayers("problem")
        .whereLayer("colour")
        .mayNotAccessAnyLayer()
        .whereLayer("cache")
        .mayNotAccessAnyLayer()
        .whereLayer("config")
        .mayOnlyAccessLayers("model", "problem", "source", "colour")
        .whereLayer("theme")
        .mayOnlyAccessLayers("problem", "source", "config", "colour")
        .whereLayer("read")
        .mayOnlyAccessLayers("figure", "model", "problem", "source", "sheet", "cache", "config")
        .whereLayer("publication")
        .mayOnlyAccessLayers("figure", "model", "problem", "json")
        .whereLayer("check")
        .mayOnlyAccessLayers("figure", "model", "problem", "publication")
        .whereLayer("binding")
        .mayOnlyAccessLayers("figure", "model", "problem")
        .whereLayer("audit")
        .mayOnlyAccessLayers("figure", "model", "problem")
        .whereLayer("targets")
        .mayOnlyAccessLayers("figure", "model")
        .whereLayer("page")
        .mayOnlyAccessLayers(
            "figure",
            "model",
            "cache",
            "config",
            "theme",
            "binding",
            "cite",
            "publication",
            "targets",
            "chart")
        .whereLayer("render")
        .mayOnlyAccessLayers(
            "figure", "model", "problem", "page", "theme", "colour", "cache", "search", "json",
            "cite", "chart")
        .whereLayer("chart")
        .mayOnlyAccessLayers("figure", "model")
        .whereLayer("json")
        .mayNotAccessAnyLayer()
        .whereLayer("cite")
        .mayOnlyAccessLayers("json")
        .whereLayer("search")
        .mayOnlyAccessLayers("json")
        .whereLayer("write")
        .mayOnlyAccessLayers("render", "cache")
        .whereLayer("portal")
        .mayOnlyAccessLayers(
            "model",
            "problem",
            "source",
            "cache",
            "config",
            "theme",
            "read",
            "publication",
            "check",
            "audit",
            "page",
            "render",
            "write")
        .whereLayer("preview")
        .mayOnlyAccessLayers("portal", "problem", "render", "json")
        .whereLayer("start")
        .mayOnlyAccessLayers("model", "problem", "config", "colour", "check")
        .whereLayer("intake")
        .mayOnlyAccessLayers("figure", "model", "problem", "source", "sheet", "config", "json")
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "portal",
            "preview",
            "model",
            "problem",
            "config",
            "source",
            "binding",
            "publication",
            "write",
            "json",
            "start",
            "intake")
        .whereLayer("maven")
        .mayOnlyAccessLayers("cli")
        .check(PROGRAM);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("vn.minhbach.(*)..").should().beFreeOfCycles().check(PROGRAM);
    slices().matching("vn.minhbach.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void figuresAndTheCatalogNeedJavaAlone() {
    classes()
        .that()
        .resideInAPackage("vn.minhbach.figure..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "vn.minhbach.figure..")
        .check(PROGRAM);
    classes()
        .that()
        .resideInAPackage("vn.minhbach.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "vn.minhbach.figure..", "vn.minhbach.problem..", "vn.minhbach.model..")
        .check(PROGRAM);
  }

  @Test
  void freemarkerIsKnownToTheTemplatesAlone() {
    confined("freemarker..", "vn.minhbach.render.html..");
  }

  @Test
  void jbakeAndFlexmarkAreKnownToTheNarrativesAlone() {
    confined("org.jbake..", "vn.minhbach.read.narrative..");
    confined("com.vladsch.flexmark..", "vn.minhbach.read.narrative..");
    confined("org.owasp.html..", "vn.minhbach.read.narrative..");
  }

  @Test
  void jacksonIsKnownWhereDataIsReadAndWritten() {
    confined(
        "com.fasterxml.jackson..",
        "vn.minhbach.intake.data..",
        "vn.minhbach.intake.table..",
        "vn.minhbach.config..",
        "vn.minhbach.read.data..",
        "vn.minhbach.render.data..");
  }

  @Test
  void fontsAndGraphicsAreKnownToThePaintersAlone() {
    confined("org.apache.fontbox..", "vn.minhbach.render.paint..");
    confined(
        "java.awt..",
        "vn.minhbach.render.paint..",
        "vn.minhbach.render.card..",
        "vn.minhbach.render.chart..");
  }

  @Test
  void foreignDocumentsAreKnownToTheirReadersAlone() {
    confined("org.jsoup..", "vn.minhbach.intake.format..");
    confined("org.apache.pdfbox.pdmodel..", "vn.minhbach.intake.format..");
  }

  @Test
  void brotliIsKnownWhereFilesArePackedAlone() {
    confined("com.aayushatharva..", "vn.minhbach.render.packed..");
  }

  @Test
  void serversAndWatchesAreKnownToThePreviewAlone() {
    confined("com.sun.net.httpserver..", "vn.minhbach.preview..");
    confined("io.methvin..", "vn.minhbach.preview..");
  }

  @Test
  void picocliIsKnownToTheCommandLineAlone() {
    confined("picocli..", "vn.minhbach.cli..");
  }

  @Test
  void systemCallsAreKnownToTheWriterAlone() {
    confined("com.sun.jna..", "vn.minhbach.write..");
  }

  @Test
  void mavenIsKnownToItsGoalsAlone() {
    confined("org.apache.maven..", "vn.minhbach.maven..");
  }

  private static void confined(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  @Test
  void thereIsNoStaticMutableState() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .orShould()
        .haveModifier(JavaModifier.SYNTHETIC)
        .check(PROGRAM);
  }

  @Test
  void nothingAsksTheClockOrTheDefaults() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.minhbach.cli..")
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .check(PROGRAM);
  }
}
