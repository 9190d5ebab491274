package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.RangeFlag;
import io.github.rlsrules.facts.Reply;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a patient as answers to questions, each under the path of its fact. */
final class FormWriter {
    private final RlsPatient patient;
    private final QuestionnaireResponse response = new QuestionnaireResponse();

    FormWriter(RlsPatient patient) {
        this.patient = patient;
    }

    QuestionnaireResponse response() {
        response.setQuestionnaire(Vocabulary.QUESTIONNAIRE);
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        PartialDate birth = patient.birthDate();
        if (birth != null) {
            item("birthDate", new DateType(written(birth)));
        }
        FactTypes.constants(patient).forEach((fact, answer) -> item(fact, FormItems.answer(answer)));
        oldestFirst(
                        patient.labResults(),
                        Comparator.comparing(LabReport::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(this::labResult);
        patient.measurements().forEach(this::measurement);
        patient.optionsTried().forEach(this::optionTried);
        medicines();
        patient.replies().stream()
                .filter(reply -> reply.known() == Answer.NO)
                .map(Reply::fact)
                .forEach(fact -> item(String.valueOf(fact), FormItems.ASKED_UNKNOWN.copy()));
        return response;
    }

    private static <T> List<T> oldestFirst(List<T> some, Comparator<T> byDate) {
        return some.stream().sorted(byDate).toList();
    }

    private static String written(PartialDate date) {
        LocalDate first = date.earliest();
        if (first.equals(date.latest())) {
            return first.toString();
        }
        return first.getMonth() == date.latest().getMonth()
                ? first.toString().substring(0, 7)
                : first.toString().substring(0, 4);
    }

    private QuestionnaireResponseItemAnswerComponent item(String link, Type value) {
        return response.addItem().setLinkId(link).addAnswer().setValue(value);
    }

    private void labResult(LabReport report) {
        String link = "labResults[" + report.analyte() + "]";
        Double value = report.value();
        QuestionnaireResponseItemAnswerComponent answer = item(
                link,
                value == null
                        ? new StringType(report.range().name())
                        : quantity(value, Spelled.of(report.comparator()), report.unit()));
        date(answer, link, report.date());
        detail(answer, link + ".range", value == null ? RangeFlag.UNKNOWN : report.range());
        detail(answer, link + ".assay", report.assay());
        detail(answer, link + ".morning", report.morning());
        detail(answer, link + ".ironFreeDay", report.ironFreeDay());
    }

    private static void detail(QuestionnaireResponseItemAnswerComponent answer, String link, Enum<?> constant) {
        if (!constant.name().equals(FactTypes.UNKNOWN)) {
            answer.addItem().setLinkId(link).addAnswer().setValue(FormItems.answer(constant.name()));
        }
    }

    private void measurement(MeasurementReport report) {
        Double value = report.value();
        if (value != null) {
            String link = "measurements[" + report.measure() + "]";
            date(item(link, quantity(value, Spelled.of(report.comparator()), report.unit())), link, report.date());
        }
    }

    private static void date(QuestionnaireResponseItemAnswerComponent answer, String link, @Nullable LocalDate date) {
        if (date != null) {
            answer.addItem().setLinkId(link + ".date").addAnswer().setValue(new DateType(date.toString()));
        }
    }

    private static Quantity quantity(double value, String bound, @Nullable String unit) {
        Quantity quantity = new Quantity().setValue(BigDecimal.valueOf(value));
        if (unit != null) {
            quantity.setUnit(unit).setSystem(FormItems.UCUM).setCode(unit);
        }
        if (!bound.equals("=")) {
            quantity.setComparator(QuantityComparator.fromCode(bound));
        }
        return quantity;
    }

    private void optionTried(OptionTried tried) {
        String link = "optionsTried[" + tried.option() + "]";
        QuestionnaireResponseItemAnswerComponent answer =
                item(link, FormItems.answer(tried.use().name()));
        if (tried.effect() != OptionTried.Effect.UNKNOWN) {
            answer.addItem()
                    .setLinkId(link + ".effect")
                    .addAnswer()
                    .setValue(FormItems.answer(tried.effect().name()));
        }
    }

    /** One without a name has no answer that could stand for it. */
    private void medicines() {
        List<MedicineEntry> named = patient.medicines().items().stream()
                .filter(entry -> entry.name() != null)
                .toList();
        named.forEach(entry -> item("medicines.items", new StringType(entry.name())));
        for (int i = 0; i < named.size(); i++) {
            details("medicines.items[" + i + "].", named.get(i));
        }
    }

    private void details(String path, MedicineEntry entry) {
        for (RecordComponent component : MedicineEntry.class.getRecordComponents()) {
            Object value = read(component, entry);
            if (value instanceof Enum<?> constant) {
                boolean isTold = constant instanceof Use // whoever is given a name alone takes it for current
                        || !constant.name().equals(FactTypes.UNKNOWN);
                if (isTold) {
                    item(path + component.getName(), FormItems.answer(constant.name()));
                }
            } else if (value instanceof LocalDate date) {
                item(path + component.getName(), new DateType(date.toString()));
            } else if (value instanceof Double number) {
                item(path + component.getName(), new DecimalType(BigDecimal.valueOf(number)));
            } else if (value instanceof String text && !component.getName().equals("name")) {
                item(path + component.getName(), new StringType(text));
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a public record can be read", e);
        }
    }
}
