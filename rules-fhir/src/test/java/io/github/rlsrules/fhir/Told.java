package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Indication;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.RangeFlag;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record as lines: each fact that is known, and what was set aside. */
final class Told {
    private Told() {}

    static List<String> lines(FhirRecord record) {
        List<String> lines = new ArrayList<>(facts(record.patient()));
        record.setAside()
                .forEach(one -> lines.add("aside " + one.resource() + " "
                        + (one.code().isEmpty() ? "-" : one.code()) + " " + one.reason()));
        return lines.stream().sorted().toList();
    }

    static List<String> facts(RlsPatient patient) {
        List<String> lines = new ArrayList<>();
        PartialDate birth = patient.birthDate();
        if (birth != null) {
            lines.add("birthDate "
                    + (birth.earliest().equals(birth.latest())
                            ? birth.earliest()
                            : birth.earliest() + ".." + birth.latest()));
        }
        for (RecordComponent group : RlsPatient.class.getRecordComponents()) {
            if (group.getType().isRecord() && group.getType() != PartialDate.class) {
                Record facts = (Record) read(group, patient);
                Stream.of(facts.getClass().getRecordComponents())
                        .filter(component -> component.getType().isEnum())
                        .filter(component -> !"UNKNOWN".equals(String.valueOf(read(component, facts))))
                        .forEach(component ->
                                lines.add(group.getName() + "." + component.getName() + " " + read(component, facts)));
            }
        }
        patient.labResults().forEach(report -> lines.add(line(report)));
        patient.measurements().forEach(report -> lines.add(line(report)));
        patient.medicines().items().forEach(entry -> lines.add(line(entry)));
        patient.optionsTried()
                .forEach(tried -> lines.add("tried " + tried.option() + " " + tried.use() + " " + tried.effect()));
        patient.replies()
                .forEach(reply -> lines.add("reply " + reply.fact() + " " + or(reply.date()) + " " + reply.known()));
        return lines.stream().sorted().toList();
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(LabReport report) {
        String flag = report.range() == RangeFlag.UNKNOWN ? "-" : report.range().name();
        String sign = Spelled.of(report.comparator()).equals("=") ? "" : Spelled.of(report.comparator());
        return "lab " + report.analyte() + " " + sign + plain(report.value()) + " " + or(report.unit()) + " "
                + or(report.date()) + " " + flag;
    }

    private static String line(MeasurementReport report) {
        String sign = Spelled.of(report.comparator()).equals("=") ? "" : Spelled.of(report.comparator());
        return "measurement " + report.measure() + " " + sign + plain(report.value()) + " " + or(report.unit()) + " "
                + or(report.date());
    }

    private static String line(MedicineEntry entry) {
        StringBuilder line = new StringBuilder("medicine ").append(or(entry.name()));
        add(line, "ATC ", entry.atcCode());
        add(line, "RxNorm ", entry.rxNormCode());
        add(line, "", entry.use());
        add(line, "", entry.indication() == Indication.UNKNOWN ? null : entry.indication());
        add(line, "from ", entry.started());
        add(line, "until ", entry.stopped());
        add(line, "", entry.dailyDose() == null ? null : entry.dailyDose() + " mg");
        return line.toString();
    }

    private static void add(StringBuilder line, String before, @Nullable Object part) {
        if (part != null) {
            line.append("; ").append(before).append(part);
        }
    }

    private static String plain(@Nullable Double value) {
        return value == null
                ? "-"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String or(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
