package vn.minhbach.render.data.table;

import java.util.List;

/** The tables of the data. */
public final class Tables {

  public static final List<DataTable<?>> ALL =
      List.of(
          ObservationTable.TABLE,
          ReportTable.TABLE,
          IndicatorTable.TABLE,
          AreaTable.TABLE,
          FindingTable.TABLE);

  private Tables() {}
}
