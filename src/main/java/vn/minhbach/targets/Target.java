package vn.minhbach.targets;

import java.util.Optional;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Row;

/**
 * A target of a report.
 *
 * @param row the row that judges it, or else states it
 * @param goal what was to be reached; empty where the report only prints a verdict
 * @param value what was reached, or is expected; empty where the report states neither
 */
public record Target(
    Row row, Optional<Cell> goal, Optional<Cell> value, Standing standing, Ground ground) {}
