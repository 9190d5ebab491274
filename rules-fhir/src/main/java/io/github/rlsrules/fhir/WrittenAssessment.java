package io.github.rlsrules.fhir;

import io.github.rlsrules.fhir.Proposals.Sent;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.outcomes.Caution;
import io.github.rlsrules.outcomes.MedicineConcern;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Urgency;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;

/** The resources of one assessment. */
final class WrittenAssessment {
    private static final String NAME = "RLS rules";

    private final Assessment<RlsOutcome> assessment;
    private final FhirRecord record;
    private final Locale locale;
    private final Instant moment;
    private final Receipt receipt;
    private final Summary summary;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    WrittenAssessment(Assessment<RlsOutcome> assessment, FhirRecord record, Locale locale, Instant moment) {
        this.assessment = assessment;
        this.record = record;
        this.locale = locale;
        this.moment = moment;
        this.receipt = assessment.receipt();
        this.summary = assessment.summary(Audience.CLINICIAN, locale);
    }

    Bundle bundle() {
        Reference author = add("device", device());
        List<Reference> issues = issues(author);
        List<Reference> proposed = proposals(author);
        Reference guidance = add("guidance", guidance(author, proposed));
        List<Reference> targets = new ArrayList<>();
        targets.add(guidance);
        targets.addAll(issues);
        targets.addAll(proposed);
        add("provenance", provenance(author, targets));
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.COLLECTION);
        bundle.setTimestamp(Date.from(moment));
        resources.forEach((url, resource) -> bundle.addEntry().setFullUrl(url).setResource(resource));
        return bundle;
    }

    /** The same assessment of the same patient always gets the same names. */
    private Reference add(String name, Resource resource) {
        String of = record.subject() + receipt.facts() + receipt.findings() + receipt.asOf() + name;
        String url = "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
        resources.put(url, resource);
        return new Reference(url);
    }

    Reference subject() {
        String subject = record.subject();
        return subject == null ? new Reference().setDisplay("the patient of this record") : new Reference(subject);
    }

    DateTimeType day() {
        return new DateTimeType(assessment.asOf().toString());
    }

    private Device device() {
        Device device = new Device();
        device.addDeviceName().setName(NAME).setType(Device.DeviceNameType.USERFRIENDLYNAME);
        device.addVersion().setValue(assessment.rulebook().version());
        device.addIdentifier()
                .setSystem(Vocabulary.BASE + "rulebook-sha256")
                .setValue(assessment.rulebook().sha256());
        Narrative.of(
                device,
                List.of("RLS rules, rulebook " + assessment.rulebook().id() + " "
                        + assessment.rulebook().version()));
        return device;
    }

    private List<Reference> issues(Reference author) {
        List<Reference> issues = new ArrayList<>();
        for (Finding<RlsOutcome> finding : assessment.findings()) {
            RlsOutcome outcome = finding.outcome();
            if (outcome instanceof RedFlag || outcome instanceof MedicineConcern || outcome instanceof Caution) {
                issues.add(add("issue " + finding.rule().id(), issue(finding, author)));
            }
        }
        return issues;
    }

    private DetectedIssue issue(Finding<RlsOutcome> finding, Reference author) {
        DetectedIssue issue = new DetectedIssue();
        boolean isSure =
                !finding.isProvisional() && finding.signsOfUnknownTime().isEmpty();
        issue.setStatus(
                isSure ? DetectedIssue.DetectedIssueStatus.FINAL : DetectedIssue.DetectedIssueStatus.PRELIMINARY);
        issue.setCode(Vocabulary.outcome(finding.outcome(), finding.rule().title()));
        issue.setSeverity(severity(finding.outcome().urgency()));
        issue.setPatient(subject());
        issue.setIdentified(day());
        issue.setAuthor(author.copy());
        origins(finding).forEach(reference -> issue.addImplicated(new Reference(reference)));
        String text = Narrative.printable(finding.text(Audience.CLINICIAN, locale));
        issue.setDetail(text);
        issue.addEvidence()
                .addCode(Vocabulary.rule(finding.rule().id(), finding.rule().title()));
        Narrative.of(issue, List.of(finding.rule().title(), text));
        return issue;
    }

    private static DetectedIssue.DetectedIssueSeverity severity(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY, SAME_DAY, URGENT -> DetectedIssue.DetectedIssueSeverity.HIGH;
            case ROUTINE -> DetectedIssue.DetectedIssueSeverity.MODERATE;
            case REVIEW, INFORMATION -> DetectedIssue.DetectedIssueSeverity.LOW;
        };
    }

    /** The resources of the record on which a finding rests. */
    private Set<String> origins(Finding<RlsOutcome> finding) {
        Set<String> references = new LinkedHashSet<>();
        record.origins().forEach((fact, sources) -> {
            if (finding.restsOn(fact)) {
                sources.stream().filter(WrittenAssessment::isReference).forEach(references::add);
            }
        });
        return references;
    }

    private static boolean isReference(String source) {
        return source.startsWith("urn:") || source.matches("[A-Za-z]+/[A-Za-z0-9.-]{1,64}");
    }

    List<DomainResource> proposed() {
        Reference author = new Reference().setDisplay(NAME);
        return new Proposals(assessment, summary, locale, subject(), day(), author)
                .all().stream().map(Sent::resource).toList();
    }

    private List<Reference> proposals(Reference author) {
        Proposals proposals = new Proposals(assessment, summary, locale, subject(), day(), author);
        List<Reference> all = new ArrayList<>();
        for (Sent sent : proposals.all()) {
            all.add(add(sent.name(), sent.resource()));
        }
        return all;
    }

    private GuidanceResponse guidance(Reference author, List<Reference> proposed) {
        GuidanceResponse guidance = new GuidanceResponse();
        guidance.setModule(new CanonicalType(Vocabulary.rulebook(assessment.rulebook())));
        guidance.setStatus(
                !assessment.isComplete()
                        ? GuidanceResponse.GuidanceResponseStatus.FAILURE
                        : assessment.isSettled()
                                ? GuidanceResponse.GuidanceResponseStatus.SUCCESS
                                : GuidanceResponse.GuidanceResponseStatus.DATAREQUESTED);
        guidance.setSubject(subject());
        guidance.setOccurrenceDateTimeElement(day());
        guidance.setPerformer(author.copy());
        List<String> paragraphs = Said.by(summary);
        paragraphs.forEach(paragraph -> guidance.addNote(new Annotation().setText(paragraph)));
        if (!assessment.setAside().isEmpty() || !assessment.isComplete()) {
            guidance.addEvaluationMessage(add("messages", messages()));
        }
        Requirements.of(assessment).forEach(guidance::addDataRequirement);
        if (!proposed.isEmpty()) {
            guidance.setResult(add("proposed", group(author, proposed)));
        }
        Narrative.of(guidance, paragraphs);
        return guidance;
    }

    private OperationOutcome messages() {
        OperationOutcome messages = new OperationOutcome();
        if (!assessment.isComplete()) {
            messages.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.ERROR)
                    .setCode(OperationOutcome.IssueType.INCOMPLETE)
                    .setDiagnostics("the assessment is incomplete: nothing may be concluded from what it does not say");
        }
        for (Problem problem : assessment.setAside()) {
            messages.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.WARNING)
                    .setCode(OperationOutcome.IssueType.VALUE)
                    .setDiagnostics(Narrative.printable(problem.told() + origin(problem)))
                    .addExpression(Narrative.printable(problem.path()));
        }
        Narrative.of(
                messages,
                messages.getIssue().stream()
                        .map(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
                        .toList());
        return messages;
    }

    private String origin(Problem problem) {
        List<String> origins = record.origins(problem.path());
        return origins.isEmpty() ? "" : " (" + String.join(", ", origins) + ")";
    }

    private RequestGroup group(Reference author, List<Reference> proposed) {
        RequestGroup group = new RequestGroup();
        group.setStatus(RequestGroup.RequestStatus.DRAFT);
        group.setIntent(RequestGroup.RequestIntent.PROPOSAL);
        group.setSubject(subject());
        group.setAuthoredOnElement(day());
        group.setAuthor(author.copy());
        for (Reference reference : proposed) {
            group.addAction().setResource(reference.copy());
        }
        Narrative.of(group, List.of(proposed.size() + " proposals"));
        return group;
    }

    private Provenance provenance(Reference author, List<Reference> targets) {
        Provenance provenance = new Provenance();
        targets.forEach(target -> provenance.addTarget(target.copy()));
        provenance.setRecorded(Date.from(moment));
        provenance.setOccurred(day());
        provenance
                .addAgent()
                .setWho(author.copy())
                .setType(new CodeableConcept()
                        .addCoding(new Coding()
                                .setSystem("http://terminology.hl7.org/CodeSystem/provenance-participant-type")
                                .setCode("assembler")
                                .setDisplay("Assembler")));
        provenance
                .addEntity()
                .setRole(Provenance.ProvenanceEntityRole.SOURCE)
                .setWhat(add("receipt", receiptDocument(author)));
        Narrative.of(provenance, List.of("Worked out by RLS rules; the receipt is beside it."));
        return provenance;
    }

    private DocumentReference receiptDocument(Reference author) {
        DocumentReference document = new DocumentReference();
        document.setStatus(DocumentReferenceStatus.CURRENT);
        document.setType(new CodeableConcept().setText("Receipt of an assessment"));
        document.setSubject(subject());
        document.addAuthor(author.copy());
        document.addContent()
                .getAttachment()
                .setContentType("application/json")
                .setTitle("receipt.json")
                .setData(AssessmentWriter.compact().write(receipt).getBytes(StandardCharsets.UTF_8));
        Narrative.of(document, List.of("Receipt of an assessment by RLS rules"));
        return document;
    }
}
