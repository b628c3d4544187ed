package vn.minhbach.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web server of Debian, set up as the webmaster's guide says. */
public enum Software {
  NGINX("nginx", "nginx") {
    @Override
    String configuration(String guide, Path work, int port) {
      return """
          daemon off;
          pid %1$s/pid;
          error_log stderr;
          events { }
          http {
            include /etc/nginx/mime.types;
            access_log off;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            %2$s
          }
          """
          .formatted(work, guide.replace("listen 80", "listen 127.0.0.1:" + port));
    }

    @Override
    List<String> command(Path executable, Path configuration) {
      return List.of(executable.toString(), "-e", "stderr", "-c", configuration.toString());
    }
  },

  APACHE("apache2", "apache") {
    @Override
    String configuration(String guide, Path work, int port) {
      StringBuilder modules = new StringBuilder();
      for (String name :
          List.of(
              "mpm_event",
              "authz_core",
              "mime",
              "dir",
              "alias",
              "autoindex",
              "headers",
              "filter",
              "deflate",
              "brotli",
              "rewrite")) {
        modules.append(
            "LoadModule %1$s_module /usr/lib/apache2/modules/mod_%1$s.so\n".formatted(name));
      }
      return modules
          + """
          Listen 127.0.0.1:%2$d
          ServerName localhost
          DefaultRuntimeDir %1$s
          PidFile %1$s/pid
          Mutex file:%1$s default
          ErrorLog %1$s/log
          TypesConfig /etc/mime.types
          %3$s
          """
              .formatted(work, port, guide.replace("*:80", "127.0.0.1:" + port));
    }

    @Override
    List<String> command(Path executable, Path configuration) {
      return List.of(executable.toString(), "-f", configuration.toString(), "-DFOREGROUND");
    }
  },

  CADDY("caddy", "caddyfile") {
    @Override
    String configuration(String guide, Path work, int port) {
      return """
          {
            admin off
            auto_https off
            storage file_system %s
          }
          %s
          """
          .formatted(work, guide.replace("tinh.example", "http://127.0.0.1:" + port));
    }

    @Override
    List<String> command(Path executable, Path configuration) {
      return List.of(
          executable.toString(),
          "run",
          "--adapter",
          "caddyfile",
          "--config",
          configuration.toString());
    }
  };

  private static final Path GUIDE = Path.of("docs/webmaster.md");

  private static final List<String> FOLDERS =
      List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");

  private final String executable;
  private final String language;

  Software(String executable, String language) {
    this.executable = executable;
    this.language = language;
  }

  /** The whole configuration around what the guide shows. */
  abstract String configuration(String guide, Path work, int port);

  /** What runs it until it is ended. */
  abstract List<String> command(Path executable, Path configuration);

  /** Where it is installed. */
  Optional<Path> executable() {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, executable))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What the guide tells a webmaster to write, for a portal below {@code path}. */
  String guide(Path root, String path) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(GUIDE));
    if (!block.find()) {
      throw new IllegalStateException("the guide does not show " + language);
    }
    return block
        .group(1)
        .replace("/srv/www/hosts/", root + path + "hosts/")
        .replace("/srv/www", root.toString())
        .replace(" /404.html", " " + path + "404.html");
  }
}
