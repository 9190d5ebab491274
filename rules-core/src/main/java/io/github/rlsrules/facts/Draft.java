package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A patient who gets back, one after the other, things that were set aside; lists are put together once, however many there are. */
final class Draft {
    private RlsPatient patient;
    private final List<LabReport> labResults;
    private final List<MeasurementReport> measurements;
    private final List<OptionTried> optionsTried;
    private final List<DiaryEntry> diary;
    private final Map<MedicineEntry, MedicineEntry> medicines;

    Draft(RlsPatient patient) {
        this.patient = patient;
        this.labResults = new ArrayList<>();
        this.measurements = new ArrayList<>();
        this.optionsTried = new ArrayList<>();
        this.diary = new ArrayList<>();
        this.medicines = new HashMap<>();
    }

    private Draft(Draft other) {
        this.patient = other.patient;
        this.labResults = new ArrayList<>(other.labResults);
        this.measurements = new ArrayList<>(other.measurements);
        this.optionsTried = new ArrayList<>(other.optionsTried);
        this.diary = new ArrayList<>(other.diary);
        this.medicines = new HashMap<>(other.medicines);
    }

    Draft copy() {
        return new Draft(this);
    }

    void change(UnaryOperator<RlsPatient> how) {
        patient = how.apply(patient);
    }

    void addLabResults(List<LabReport> more) {
        labResults.addAll(more);
    }

    void addMeasurements(List<MeasurementReport> more) {
        measurements.addAll(more);
    }

    void addOptionsTried(List<OptionTried> more) {
        optionsTried.addAll(more);
    }

    void addDiary(List<DiaryEntry> more) {
        diary.addAll(more);
    }

    void replace(MedicineEntry one, MedicineEntry other) {
        medicines.put(one, other);
    }

    RlsPatient patient() {
        return RlsPatientBuilder.builder(patient)
                .labResults(with(patient.labResults(), labResults))
                .measurements(with(patient.measurements(), measurements))
                .optionsTried(with(patient.optionsTried(), optionsTried))
                .diary(with(patient.diary(), diary))
                .medicines(medicines.isEmpty() ? patient.medicines() : replaced(patient.medicines()))
                .build();
    }

    private Medicines replaced(Medicines list) {
        return new Medicines(
                list.complete(),
                list.items().stream()
                        .map(item -> medicines.getOrDefault(item, item))
                        .toList());
    }

    private static <T> List<T> with(List<T> list, List<T> more) {
        if (more.isEmpty()) {
            return list;
        }
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }
}
