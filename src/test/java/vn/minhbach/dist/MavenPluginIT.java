package vn.minhbach.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.OtherProgram;
import vn.minhbach.OtherProgram.Run;
import vn.minhbach.RunningProgram;

/**
 * Maven builds, checks and deploys the portal that {@code init} makes, with the program that lies
 * in it. All else comes from the repository of the Maven that runs this test, so no network is
 * used.
 */
class MavenPluginIT {

  /** Kept between runs: what is in it was copied from this machine's own. */
  private static final Path REPOSITORY = Path.of("target/portal-repository").toAbsolutePath();

  @TempDir Path temporary;

  private Path portal;

  /** A program of the same version that an earlier run left would be taken for the new one. */
  @BeforeAll
  static void forgetTheProgram() throws IOException {
    Path program = REPOSITORY.resolve("vn");
    if (Files.exists(program)) {
      try (Stream<Path> tree = Files.walk(program)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @BeforeEach
  void portal() throws IOException {
    assumeTrue(System.getProperty("maven.home") != null, "not run by Maven");
    portal = temporary.resolve("cổng mới");
    Files.createDirectories(REPOSITORY);
    Run init = java("init", portal.toString(), "--yes", "--area=Xã Thử", "--base-url=https://a.vn");
    assertThat(init.exitCode()).as(init.err()).isZero();
    Files.writeString(
        temporary.resolve("settings.xml"),
        """
        <settings>
          <profiles><profile>
            <id>machine</id>
            <pluginRepositories><pluginRepository>
              <id>machine</id><url>%s</url>
              <releases><checksumPolicy>ignore</checksumPolicy></releases>
              <snapshots><enabled>false</enabled></snapshots>
            </pluginRepository></pluginRepositories>
          </profile></profiles>
          <activeProfiles><activeProfile>machine</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(Path.of(System.getProperty("repository")).toUri()));
  }

  private Run java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=en", "-jar", Distribution.JAR.toString()));
    command.addAll(List.of(arguments));
    return OtherProgram.run(temporary, Map.of(), command);
  }

  private Run maven(String... arguments) {
    return OtherProgram.run(portal, environment(), mavenCommand(arguments));
  }

  private List<String> mavenCommand(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-s", temporary.resolve("settings.xml").toString()));
    command.add("-Dmaven.repo.local=" + REPOSITORY);
    command.addAll(List.of(arguments));
    return command;
  }

  private static Map<String, String> environment() {
    return Map.of(
        "LC_ALL",
        "C.UTF-8",
        "JAVA_HOME",
        System.getProperty("java.home"),
        "MAVEN_OPTS",
        "-Duser.language=en -XX:TieredStopAtLevel=1",
        "GIT_AUTHOR_NAME",
        "t",
        "GIT_AUTHOR_EMAIL",
        "t@a.vn",
        "GIT_COMMITTER_NAME",
        "t",
        "GIT_COMMITTER_EMAIL",
        "t@a.vn");
  }

  @Test
  void mvnSiteBuildsAndDeploysThePortal() {
    Run run = maven("site", "site:deploy");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).contains("1 reports, 3 indicators", "BUILD SUCCESS");
    assertThat(portal.resolve("target/site/index.html")).content().contains("xã Thử");
    assertThat(portal.resolve("target/deployed/index.html"))
        .hasSameBinaryContentAs(portal.resolve("target/site/index.html"));
  }

  @Test
  void itIsPublishedToABranch() throws IOException {
    Path remote = temporary.resolve("remote.git");
    git("init", "-q", "--bare", remote.toString());
    git("init", "-q", "seed");
    git(
        "-C",
        "seed",
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@a.vn",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "start");
    git("-C", "seed", "push", "-q", remote.toString(), "HEAD:refs/heads/pages");

    Run run =
        maven(
            "site",
            "scm-publish:publish-scm",
            "-Dscmpublish.pubScmUrl=scm:git:" + remote.toUri(),
            "-Dscmpublish.scm.branch=pages");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(git("-C", remote.toString(), "ls-tree", "--name-only", "pages").out())
        .contains("index.html", "tim-kiem");
  }

  private Run git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Run run = OtherProgram.run(temporary, Map.of(), command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  @Timeout(300)
  void minhbachServeShowsThePortalUntilItIsEnded() throws Exception {
    List<String> command = mavenCommand("minhbach:serve", "-Dminhbach.port=0");
    try (RunningProgram serve = RunningProgram.of(portal, environment(), command)) {
      String address = serve.until("The portal is shown at ").replaceAll("(?s).* ", "");
      serve.until("Read and composed in ");

      assertThat(Jsoup.connect(address).get().text()).contains("xã Thử");
      assertThat(serve.interrupted()).isEqualTo(130);
    }
  }

  @Test
  void errorsArePrintedAsTheProgramDoesAndEndTheBuildInOneLine() throws IOException {
    Path settings = portal.resolve("content/portal.yaml");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("base_url: .*", "base_url: nowhere"));

    Run run = maven("-q", "verify");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out() + run.err())
        .contains("portal.yaml:5:11: error: \"nowhere\" is not a web address.")
        .containsOnlyOnce("minhbach check ended with exit code 1: see above")
        .doesNotContain("\tat ", "Exception:");
    assertThat(portal.resolve("target")).doesNotExist();
  }
}
