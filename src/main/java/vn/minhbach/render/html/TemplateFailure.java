package vn.minhbach.render.html;

import freemarker.template.TemplateException;

/** A template that fails: says which, where, on which page, in one line. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateFailure(String address, TemplateException cause) {
    super(
        "templates/%s:%s:%s: %s (page %s)"
            .formatted(
                cause.getTemplateSourceName(),
                cause.getLineNumber(),
                cause.getColumnNumber(),
                cause.getMessageWithoutStackTop().lines().findFirst().orElse(""),
                address),
        cause);
  }
}
