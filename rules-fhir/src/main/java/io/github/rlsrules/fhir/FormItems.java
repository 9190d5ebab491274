package io.github.rlsrules.fhir;

import io.github.rlsrules.runtime.FormQuestion;
import io.github.rlsrules.runtime.Gate;
import io.github.rlsrules.runtime.OnlyIf;
import io.github.rlsrules.runtime.RulebookId;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;

/** Questions as items of a Questionnaire: a group for each screen. */
final class FormItems {
    static final String UCUM = "http://unitsofmeasure.org";
    static final Coding ASKED_UNKNOWN = new Coding()
            .setSystem("http://terminology.hl7.org/CodeSystem/data-absent-reason")
            .setCode("asked-unknown");

    private static final String STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SOME = "SOME";

    private final Texts texts;
    private final RulebookId rulebook;

    FormItems(Texts texts, RulebookId rulebook) {
        this.texts = texts;
        this.rulebook = rulebook;
    }

    Questionnaire questionnaire(List<FormQuestion> questions) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setUrl(Vocabulary.QUESTIONNAIRE);
        questionnaire.setVersion(rulebook.version());
        questionnaire.setName("RlsQuestions");
        questionnaire.setTitle("Questions on restless legs");
        questionnaire.setStatus(PublicationStatus.ACTIVE);
        questionnaire.setLanguage(texts.language().toLanguageTag());
        questionnaire.addSubjectType("Patient");
        Set<String> compared = compared(questions);
        Map<String, QuestionnaireItemComponent> groups = new LinkedHashMap<>();
        for (FormQuestion question : questions) {
            QuestionnaireItemComponent group =
                    groups.computeIfAbsent(question.screen(), screen -> group("screen." + screen, question.title()));
            group.addItem(enabled(item(question.item(), compared), question.onlyIf()));
        }
        groups.values().forEach(group -> questionnaire.addItem(shownIfAny(group)));
        return questionnaire;
    }

    /** No title stands alone: where each question hangs on something, the group shows once any of that is there. */
    private static QuestionnaireItemComponent shownIfAny(QuestionnaireItemComponent group) {
        if (group.getItem().stream().allMatch(QuestionnaireItemComponent::hasEnableWhen)) {
            Set<String> inside = new HashSet<>();
            addLinks(group, inside);
            List<When> once = new ArrayList<>();
            group.getItem().stream()
                    .flatMap(item -> item.getEnableWhen().stream())
                    .filter(when -> !inside.contains(when.getQuestion()))
                    .map(when -> new When(when.getQuestion(), when.getOperator(), when.getAnswer()))
                    .filter(when -> once.stream().noneMatch(when::isSame))
                    .forEach(once::add);
            add(group, once, EnableWhenBehavior.ANY);
        }
        return group;
    }

    private static void addLinks(QuestionnaireItemComponent group, Set<String> links) {
        for (QuestionnaireItemComponent item : group.getItem()) {
            links.add(item.getLinkId());
            addLinks(item, links);
        }
    }

    /** Numbers of which an answer decides whether something else is asked: they have one unit only. */
    private static Set<String> compared(List<FormQuestion> questions) {
        Set<String> compared = new HashSet<>();
        for (FormQuestion question : questions) {
            for (Gate gate : question.onlyIf()) {
                gate.either().stream()
                        .filter(one -> one.values().isEmpty())
                        .map(OnlyIf::fact)
                        .forEach(compared::add);
            }
        }
        return compared;
    }

    /** What an interview asks next. */
    QuestionnaireItemComponent group(Screen screen, int place) {
        QuestionnaireItemComponent group = group("screen." + screen.id() + "." + place, screen.title());
        screen.items().forEach(item -> group.addItem(item(item, Set.of())));
        return group;
    }

    private static QuestionnaireItemComponent group(String link, String title) {
        return new QuestionnaireItemComponent().setLinkId(link).setText(title).setType(QuestionnaireItemType.GROUP);
    }

    private QuestionnaireItemComponent item(ScreenItem question, Set<String> compared) {
        String about = question.about().isEmpty() ? "" : question.about() + ": ";
        QuestionnaireItemComponent item =
                new QuestionnaireItemComponent().setLinkId(question.fact()).setText(about + question.question());
        String loinc = Requirements.loinc(question.fact());
        if (loinc != null) {
            item.addCode().setSystem("http://loinc.org").setCode(loinc);
        }
        switch (question.form()) {
            case TICK, CHOICE -> choices(item, question.choices());
            case NUMBER -> number(item, question, compared.contains(question.fact()));
            case DATE -> item.setType(QuestionnaireItemType.DATE);
            case NAMES -> item.setType(QuestionnaireItemType.STRING).setRepeats(true);
        }
        return item;
    }

    private void choices(QuestionnaireItemComponent item, List<ScreenItem.Choice> choices) {
        item.setType(QuestionnaireItemType.CHOICE);
        choices.forEach(
                choice -> item.addAnswerOption().setValue(answer(choice.value()).setDisplay(choice.label())));
        item.addAnswerOption().setValue(ASKED_UNKNOWN.copy().setDisplay(texts.get("interview.notKnown")));
        item.addExtension()
                .setUrl(STRUCTURE + "questionnaire-itemControl")
                .setValue(new CodeableConcept()
                        .addCoding(new Coding()
                                .setSystem("http://hl7.org/fhir/questionnaire-item-control")
                                .setCode("radio-button")));
    }

    static Coding answer(String constant) {
        return new Coding().setSystem(Vocabulary.ANSWERS).setCode(constant);
    }

    private void number(QuestionnaireItemComponent item, ScreenItem question, boolean isCompared) {
        ScreenItem.Number number = question.number();
        if (number == null) {
            item.setType(QuestionnaireItemType.DECIMAL);
            return;
        }
        boolean isLaboratory = question.fact().startsWith("labResults[");
        if (!isLaboratory && (isCompared || number.units().size() == 1)) {
            item.setType(QuestionnaireItemType.DECIMAL);
            item.addExtension().setUrl(STRUCTURE + "questionnaire-unit").setValue(unit(number.unit()));
            item.addExtension().setUrl(STRUCTURE + "minValue").setValue(decimal(number.lowest()));
            item.addExtension().setUrl(STRUCTURE + "maxValue").setValue(decimal(number.highest()));
            return;
        }
        item.setType(QuestionnaireItemType.QUANTITY);
        number.units()
                .forEach(unit -> item.addExtension()
                        .setUrl(STRUCTURE + "questionnaire-unitOption")
                        .setValue(unit(unit)));
        if (isLaboratory) {
            item.addItem().setLinkId(question.fact() + ".date").setText("Date").setType(QuestionnaireItemType.DATE);
        }
    }

    /** Called as people call it, where the rulebook has a word for it: what is left of "2 years" without the number. */
    private Coding unit(String unit) {
        String key = "unit." + unit;
        String shown = texts.has(key) ? texts.get(key, Map.of("n", "2")).replaceFirst("^2\\s*", "") : unit;
        return new Coding().setSystem(UCUM).setCode(unit).setDisplay(shown.isBlank() ? unit : shown);
    }

    private static DecimalType decimal(double value) {
        return new DecimalType(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    /** One gate of several answers is "any", several of one are "all"; of what is both, each gate is a group around the item. */
    private static QuestionnaireItemComponent enabled(QuestionnaireItemComponent item, List<Gate> gates) {
        List<List<When>> all = gates.stream().map(FormItems::when).toList();
        List<List<When>> several = all.stream().filter(any -> any.size() > 1).toList();
        List<When> single = new ArrayList<>();
        all.stream().filter(any -> any.size() == 1).forEach(single::addAll);
        QuestionnaireItemComponent inner = item;
        add(inner, single, EnableWhenBehavior.ALL);
        boolean isFree = single.isEmpty();
        int place = 0;
        for (List<When> any : several) {
            if (!isFree) {
                QuestionnaireItemComponent around =
                        group(item.getLinkId() + "/" + ++place, "").setText(null);
                around.addItem(inner);
                inner = around;
            }
            add(inner, any, EnableWhenBehavior.ANY);
            isFree = false;
        }
        return inner;
    }

    private static void add(QuestionnaireItemComponent item, List<When> some, EnableWhenBehavior behaviour) {
        some.forEach(when -> item.addEnableWhen()
                .setQuestion(when.question)
                .setOperator(when.operator)
                .setAnswer(when.answer));
        if (some.size() > 1) {
            item.setEnableBehavior(behaviour);
        }
    }

    private record When(String question, QuestionnaireItemOperator operator, Type answer) {
        boolean isSame(When other) {
            return question.equals(other.question) && operator == other.operator && answer.equalsDeep(other.answer);
        }
    }

    private static List<When> when(Gate gate) {
        List<When> any = new ArrayList<>();
        for (OnlyIf one : gate.either()) {
            if (one.values().isEmpty()) {
                boolean isLimit = one.atLeast() == Double.NEGATIVE_INFINITY;
                any.add(new When(
                        one.fact(),
                        isLimit ? QuestionnaireItemOperator.LESS_THAN : QuestionnaireItemOperator.GREATER_OR_EQUAL,
                        decimal(isLimit ? one.below() : one.atLeast())));
            }
            for (String value : one.values()) {
                if (value.equals(SOME)) {
                    any.add(new When(one.fact(), QuestionnaireItemOperator.EXISTS, new BooleanType(true)));
                } else {
                    any.add(new When(one.fact(), QuestionnaireItemOperator.EQUAL, answer(value)));
                    if (value.equals(Sign.YES.name()) && FactTypes.isSign(one.fact())) {
                        any.add(new When(one.fact(), QuestionnaireItemOperator.EQUAL, answer(Sign.NEW.name())));
                    }
                }
            }
        }
        return any;
    }
}
