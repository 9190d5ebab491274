package io.github.rlsrules.examples.server;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Recognition;
import io.github.rlsrules.fhir.FhirReader;
import io.github.rlsrules.fhir.FhirRecord;
import io.github.rlsrules.fhir.FhirWriter;
import io.github.rlsrules.fhir.SetAside;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** Sets what is said of one patient on cards: what matters on one, and one for each thing that speaks of a medicine that is thought of. */
final class Cards {
    private static final Audience READER = Audience.CLINICIAN;
    private static final String SYSTEM = "https://rlsrules.github.io/fhir/CodeSystem/override-reasons";
    private static final List<Card.Coding> OVERRIDES = List.of(
            new Card.Coding("known", SYSTEM, "Known, and acted on already"),
            new Card.Coding("not-this-patient", SYSTEM, "Does not hold for this patient"),
            new Card.Coding("outweighed", SYSTEM, "Outweighed by something else"));

    private static final String NOT_WHOLE = "The record has further pages, which were not sent.";

    private static final int LONGEST_NAME = 40;

    private final RlsRules rules;
    private final Texts texts;
    private final HookRequest request;
    private final FhirRecord record;
    private final Assessment<RlsOutcome> assessment;
    private final Summary summary;

    private Cards(RlsRules rules, HookRequest request, LocalDate today) {
        this.rules = rules;
        this.texts = rules.rulebook().texts(Locale.ENGLISH);
        this.request = request;
        String patient = request.patient().contains("/") ? request.patient() : "Patient/" + request.patient();
        this.record = FhirReader.standard().of(patient).read(request.record(), request.drafts(), today);
        refuseOthers();
        this.assessment = rules.assess(record.patient(), today);
        this.summary = assessment.summary(READER, Locale.ENGLISH);
    }

    /** What is of somebody else would count for nothing, and a medicine in the draft would look as if nothing spoke of it. */
    private void refuseOthers() {
        Set<String> drafts = request.drafts().stream().map(HookRequest::name).collect(Collectors.toSet());
        boolean isOfOther = record.setAside().stream()
                .filter(one -> one.reason() == SetAside.Reason.OTHER_SUBJECT)
                .anyMatch(one -> one.type().equals("Patient") || drafts.contains(one.resource()));
        if (isOfOther) {
            throw new Refusal(400, "there is another patient in it than context.patientId");
        }
    }

    static List<Card> of(RlsRules rules, Hook hook, HookRequest request, LocalDate today) {
        Cards cards = new Cards(rules, request, today);
        return hook.isOfOrder() ? cards.ofOrder() : cards.ofPatient();
    }

    /** One, or none where nothing is to be done. */
    private List<Card> ofPatient() {
        boolean isSilent = summary.complete()
                && summary.urgency() == Urgency.INFORMATION
                && summary.actions().isEmpty()
                && summary.cautions().isEmpty();
        return isSilent ? List.of() : List.of(main(suggestions()));
    }

    private List<Card> ofOrder() {
        Map<String, String> considered = considered();
        List<Card> cards = new ArrayList<>();
        if (summary.urgency() == Urgency.EMERGENCY || !summary.complete()) {
            cards.add(main(List.of()));
        }
        assessment.notAssessed().stream()
                .filter(one -> considered.containsKey(one.what()) && isNotRecognised(one))
                .limit(1)
                .forEach(one -> cards.add(notRecognised()));
        Map<String, Finding<RlsOutcome>> said = new LinkedHashMap<>();
        for (Finding<RlsOutcome> finding : assessment.findings(READER)) {
            String names = considered.entrySet().stream()
                    .filter(medicine -> finding.restsOn(medicine.getKey()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                said.putIfAbsent(names + ": " + finding.text(READER), finding);
            }
        }
        said.forEach((text, finding) -> cards.add(of(text, finding)));
        return cards;
    }

    /** Paths of the medicines in the draft that was chosen, and what it calls them. */
    private Map<String, String> considered() {
        Set<String> drafts = new LinkedHashSet<>();
        for (Resource draft : request.drafts()) {
            String name = HookRequest.name(draft);
            if (request.selected().isEmpty() || request.selected().contains(name)) {
                drafts.add(name);
            }
        }
        Map<String, String> considered = new LinkedHashMap<>();
        for (int i = 0; i < record.patient().medicines().items().size(); i++) {
            String path = "medicines.items[" + i + "]";
            if (record.origins(path).stream().anyMatch(drafts::contains)) {
                considered.put(path, named(record.patient().medicines().items().get(i)));
            }
        }
        return considered;
    }

    private String named(MedicineEntry medicine) {
        String name = medicine.name();
        if (name != null) {
            return Shortened.to(LONGEST_NAME, plain(name));
        }
        Recognition recognition = MedicineRegister.standard().recognise(medicine); // by its code
        return recognition.isCertain() ? recognition.meanings().get(0).name() : texts.get("without-name.clinician");
    }

    /** Letters, digits and what stands between them in names and strengths: no mark-up, and no address that a reader could follow. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}.,+/%-]+", " ").replaceAll("(?<!\\d)\\.|\\.(?!\\d)|//", " ");
    }

    private static boolean isNotRecognised(NotAssessed one) {
        return switch (one.reason()) {
            case NOT_RECOGNISED, AMBIGUOUS -> true;
            default -> false;
        };
    }

    private Card notRecognised() {
        List<String> sentences = assessment.notRecognised(READER, Locale.ENGLISH);
        return card(
                "not recognised",
                sentences.isEmpty() ? texts.get("letter.not-recognised") : sentences.get(0),
                new Markdown().items(sentences).toString(),
                Card.Indicator.warning,
                null,
                List.of());
    }

    private Card of(String text, Finding<RlsOutcome> finding) {
        Markdown detail = new Markdown().paragraph(text);
        Ground ground = Ground.of(
                        assessment, rules.rulebook(), Set.of(finding.rule().id()))
                .get(finding.rule().id());
        if (ground != null) {
            detail.heading(texts.get("letter.grounds"))
                    .items(ground.sources().stream().map(Ground.Work::citation).toList());
        }
        end(detail);
        return card(
                finding.rule().id(),
                text,
                detail.toString(),
                indicator(finding.outcome().urgency()),
                new Card.Coding(
                        finding.rule().id(),
                        "https://rlsrules.github.io/fhir/CodeSystem/rules",
                        finding.rule().title()),
                List.of());
    }

    private Card main(List<Card.Suggestion> suggestions) {
        Markdown detail = new Markdown();
        detail.paragraph(summary.headline().text());
        summary.first().forEach(detail::paragraph);
        if (!summary.actions().isEmpty()) {
            detail.heading(texts.get("letter.actions")).items(List.of());
            summary.actions()
                    .forEach(action -> detail.item(
                            action.act(),
                            action.points().stream()
                                    .map(Summary.Statement::text)
                                    .toList()));
        }
        summary.shows().forEach(shown -> detail.paragraph(shown.text()));
        section(
                detail,
                "letter.cautions",
                summary.cautions().stream().map(Summary.Statement::text).toList());
        section(
                detail,
                "letter.questions",
                summary.questions().stream().map(Summary.Ask::text).toList());
        section(detail, "letter.set-aside", summary.setAside().named());
        detail.paragraph(summary.danger().text()).paragraph(summary.atOnce());
        end(detail);
        return card(
                "summary",
                summary.headline().text(),
                detail.toString(),
                summary.complete() ? indicator(summary.urgency()) : Card.Indicator.warning,
                null,
                suggestions);
    }

    private void end(Markdown detail) {
        if (record.setAside().stream().anyMatch(one -> one.reason() == SetAside.Reason.NOT_WHOLE)) {
            detail.paragraph(NOT_WHOLE);
        }
        detail.paragraph(summary.disclaimer()).paragraph(summary.review());
    }

    private void section(Markdown detail, String heading, List<String> items) {
        if (!items.isEmpty()) {
            detail.heading(texts.get(heading)).items(items);
        }
    }

    /** Tests, referrals and messages. */
    private List<Card.Suggestion> suggestions() {
        return FhirWriter.standard().proposals(assessment, record).stream()
                .map(this::suggestion)
                .toList();
    }

    private Card.Suggestion suggestion(DomainResource proposal) {
        String label = proposal instanceof ServiceRequest request
                ? request.getCode().getText()
                : ((CommunicationRequest) proposal).hasRecipient()
                        ? "Message to the patient"
                        : "Message to the clinician";
        String resource = Fhir.write(proposal);
        return new Card.Suggestion(label, uuid(resource), List.of(new Card.Action("create", label, resource)));
    }

    private Card card(
            String name,
            String text,
            String detail,
            Card.Indicator indicator,
            Card.@Nullable Coding topic,
            List<Card.Suggestion> suggestions) {
        Card.Source source =
                new Card.Source("RLS rules " + assessment.rulebook().version(), null, topic);
        boolean isPlain = suggestions.isEmpty();
        return new Card(
                uuid(name + text),
                Shortened.to(Card.LONGEST, text),
                detail,
                indicator,
                source,
                isPlain ? null : suggestions,
                isPlain ? null : "any",
                OVERRIDES);
    }

    /** The same card of the same patient always has the same. */
    private String uuid(String name) {
        String of =
                request.patient() + assessment.asOf() + assessment.rulebook().sha256() + name;
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Card.Indicator indicator(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY, SAME_DAY -> Card.Indicator.critical;
            case URGENT -> Card.Indicator.warning;
            case ROUTINE, REVIEW, INFORMATION -> Card.Indicator.info;
        };
    }
}
