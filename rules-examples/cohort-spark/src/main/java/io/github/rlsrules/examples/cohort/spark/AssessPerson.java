package io.github.rlsrules.examples.cohort.spark;

import io.github.rlsrules.examples.cohort.Assessed;
import io.github.rlsrules.examples.cohort.PersonRows;
import io.github.rlsrules.examples.cohort.Table;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** All rows of one person in, one row out. What is sent to other machines is the date. */
final class AssessPerson implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;

    AssessPerson(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public Iterator<Row> call(String person, Iterator<Row> rows) {
        return person.isEmpty() ? ofNobody(rows) : List.of(of(person, rows)).iterator();
    }

    /** They are counted, a table each. */
    private static Iterator<Row> ofNobody(Iterator<Row> rows) {
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        rows.forEachRemaining(row -> counts.merge(Table.values()[row.getInt(2)], 1L, Long::sum));
        List<Row> made = new ArrayList<>();
        counts.forEach((table, count) -> made.add(row(Assessed.Reject.ofNobody(table, count), false)));
        return made.iterator();
    }

    private Row of(String person, Iterator<Row> rows) {
        PersonRows all = new PersonRows(person);
        while (rows.hasNext()) {
            Row row = rows.next();
            List<@Nullable String> values = row.getList(3);
            all.add(Table.values()[row.getInt(2)], values.toArray(new @Nullable String[0]));
            if (row.getBoolean(1)) {
                all.markSynthetic();
            }
        }
        List<Row> made = new ArrayList<>(1);
        Evaluator.at(asOf).assess(all, one -> made.add(row(one)), reject -> made.add(row(reject, all.isSynthetic())));
        return made.get(0);
    }

    private static Row row(Assessed one) {
        Receipt receipt = one.receipt();
        Row kept = RowFactory.create(
                one.sex(),
                one.age() == null ? null : (Object) one.age().shortValue(),
                one.urgency().name(),
                receipt.rulebook().id(),
                receipt.rulebook().version(),
                receipt.rulebook().sha256(),
                String.join(" ", receipt.switchedOff()),
                java.sql.Date.valueOf(receipt.asOf()),
                receipt.complete(),
                receipt.setAside(),
                receipt.facts(),
                receipt.findings(),
                receipt.reviews().rules(),
                receipt.reviews().unsigned(),
                receipt.reviews().changed(),
                receipt.reviews().objected());
        return RowFactory.create(
                one.person(),
                one.synthetic(),
                one.findings().stream().map(AssessPerson::finding).toArray(Row[]::new),
                one.setAside().stream().map(AssessPerson::setAside).toArray(Row[]::new),
                kept,
                null);
    }

    private static Row finding(Assessed.Found found) {
        RuleInfo rule = Objects.requireNonNull(Evaluator.BY_ID.get(found.rule()));
        return RowFactory.create(
                rule.id(),
                rule.outcome().kind(),
                rule.outcome().code(),
                rule.outcome().urgency().name(),
                rule.level().name(),
                found.provisional(),
                found.inDoubt());
    }

    private static Row setAside(Assessed.SetAside aside) {
        return RowFactory.create(aside.table(), aside.item(), aside.path(), aside.code(), aside.message());
    }

    private static Row row(Assessed.Reject reject, boolean synthetic) {
        return RowFactory.create(
                reject.person(),
                synthetic,
                new Row[0],
                new Row[0],
                null,
                RowFactory.create(reject.table(), null, reject.code(), reject.message()));
    }
}
