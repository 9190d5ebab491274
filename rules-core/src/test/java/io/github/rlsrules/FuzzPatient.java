package io.github.rlsrules;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.DiaryEntryBuilder;
import io.github.rlsrules.facts.LabReportBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.runtime.Answer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Lets Jazzer look for a patient, put together by the builders, of whom an assessment breaks. */
public final class FuzzPatient {
    private FuzzPatient() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        RlsPatientBuilder patient = RlsPatient.builder();
        List<MeasurementReport> measurements = new ArrayList<>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            measurements.add(new MeasurementReport(
                    data.pickValue(Measurand.values()),
                    number(data),
                    data.pickValue(Bound.values()),
                    word(data, "a", "Cel", "%"),
                    date(data)));
        }
        patient.measurements(measurements)
                .labResults(List.of(LabReportBuilder.builder()
                        .analyte(data.pickValue(Analyte.values()))
                        .value(number(data))
                        .comparator(data.pickValue(Bound.values()))
                        .unit(word(data, "ug/L", "g/dL", "%"))
                        .date(date(data))
                        .build()))
                .diary(List.of(DiaryEntryBuilder.builder()
                        .date(date(data))
                        .onset(LocalTime.ofSecondOfDay(data.consumeInt(0, 86_399)))
                        .intensity(data.consumeInt())
                        .sleepMinutes(data.consumeInt())
                        .inBedMinutes(data.consumeInt())
                        .symptoms(data.pickValue(Answer.values()))
                        .build()))
                .medicines(new Medicines(
                        data.pickValue(Answer.values()),
                        List.of(MedicineEntryBuilder.builder()
                                .name(word(data, "ropinirole 0.5 mg", "iron", "Mirapexin"))
                                .atcCode(word(data, "N04BC04", "N", ""))
                                .use(data.pickValue(Use.values()))
                                .started(date(data))
                                .stopped(date(data))
                                .dailyDose(number(data))
                                .build())));
        AnyInput.assess(patient.build());
    }

    private static double number(FuzzedDataProvider data) {
        return data.consumeBoolean() ? data.consumeDouble() : data.consumeInt(-1, 500);
    }

    private static String word(FuzzedDataProvider data, String... usual) {
        return data.consumeBoolean() ? data.pickValue(usual) : data.consumeString(40);
    }

    private static LocalDate date(FuzzedDataProvider data) {
        return data.consumeBoolean()
                ? AnyInput.AS_OF.minusDays(data.consumeInt(-3, 4000))
                : LocalDate.ofEpochDay(data.consumeLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }
}
