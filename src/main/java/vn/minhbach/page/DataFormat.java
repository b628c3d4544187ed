package vn.minhbach.page;

/** A form that data are given in, by the name that it goes by. */
public enum DataFormat {
  CSV("text/csv"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  ZIP("application/zip");

  private final String mediaType;

  DataFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As IANA lists it. */
  public String mediaType() {
    return mediaType;
  }
}
