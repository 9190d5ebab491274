package io.github.rlsrules.fhir;

import io.github.rlsrules.outcomes.Destination;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;

/**
 * What somebody may want to arrange: that the patient is seen, once for each place and time; tests; and what to tell the patient and whoever
 * treats them. Never anything about a medicine but to speak about it.
 */
final class Proposals {
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String REFERRAL = "3457005";
    private static final String TEST = "TEST_";

    private final Assessment<RlsOutcome> assessment;
    private final Summary forClinician;
    private final Locale locale;
    private final Reference subject;
    private final DateTimeType day;
    private final Reference author;

    /** A resource and what tells it from the others. */
    record Sent(String name, DomainResource resource) {}

    /** Whom to see, and by when. */
    private record Visit(Destination destination, Urgency urgency) {}

    Proposals(
            Assessment<RlsOutcome> assessment,
            Summary forClinician,
            Locale locale,
            Reference subject,
            DateTimeType day,
            Reference author) {
        this.assessment = assessment;
        this.forClinician = forClinician;
        this.locale = locale;
        this.subject = subject;
        this.day = day;
        this.author = author;
    }

    List<Sent> all() {
        List<Sent> all = new ArrayList<>();
        visits().forEach((visit, reasons) -> all.add(new Sent("visit " + visit, visit(visit, reasons))));
        for (Finding<RlsOutcome> finding : assessment.findings()) {
            if (finding.outcome() instanceof PlanStep step && step.code().startsWith(TEST)) {
                all.add(new Sent("test " + finding.rule().id(), test(finding)));
            }
        }
        Summary forPatient = assessment.summary(Audience.PATIENT, locale);
        all.add(new Sent("to the patient", message(forPatient)));
        all.add(new Sent("to the clinician", message(forClinician)));
        return all;
    }

    private Map<Visit, List<Finding<RlsOutcome>>> visits() {
        Map<Visit, List<Finding<RlsOutcome>>> visits = new LinkedHashMap<>();
        for (Finding<RlsOutcome> finding : assessment.findings()) {
            if (finding.outcome() instanceof RedFlag flag) {
                visits.computeIfAbsent(new Visit(flag.destination(), flag.urgency()), v -> new ArrayList<>())
                        .add(finding);
            }
        }
        return visits;
    }

    private ServiceRequest visit(Visit visit, List<Finding<RlsOutcome>> reasons) {
        String where = visit.destination.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        ServiceRequest request = request(visit.urgency, "Referral: " + where);
        request.getCode()
                .addCoding(new Coding().setSystem(SNOMED).setCode(REFERRAL).setDisplay("Patient referral"));
        request.setPerformerType(new CodeableConcept().setText(where));
        List<String> paragraphs = new ArrayList<>(List.of(request.getCode().getText()));
        for (Finding<RlsOutcome> reason : reasons) {
            request.addReasonCode(
                    Vocabulary.outcome(reason.outcome(), reason.rule().title()));
            paragraphs.add(reason.text(Audience.CLINICIAN, locale));
        }
        Narrative.of(request, paragraphs);
        return request;
    }

    private ServiceRequest test(Finding<RlsOutcome> finding) {
        ServiceRequest request =
                request(finding.outcome().urgency(), finding.rule().title());
        request.addReasonCode(
                Vocabulary.outcome(finding.outcome(), finding.rule().title()));
        Narrative.of(request, List.of(finding.rule().title(), finding.text(Audience.CLINICIAN, locale)));
        return request;
    }

    private ServiceRequest request(Urgency urgency, String what) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
        request.setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL);
        request.setPriority(
                switch (urgency) {
                    case EMERGENCY -> ServiceRequest.ServiceRequestPriority.STAT;
                    case SAME_DAY -> ServiceRequest.ServiceRequestPriority.ASAP;
                    case URGENT -> ServiceRequest.ServiceRequestPriority.URGENT;
                    case ROUTINE, REVIEW, INFORMATION -> ServiceRequest.ServiceRequestPriority.ROUTINE;
                });
        request.setCode(new CodeableConcept().setText(what));
        request.setSubject(subject.copy());
        request.setAuthoredOnElement(day.copy());
        request.setRequester(author.copy());
        return request;
    }

    /** What somebody may tell: the same that a summary shows. */
    private CommunicationRequest message(Summary summary) {
        CommunicationRequest message = new CommunicationRequest();
        message.setStatus(CommunicationRequest.CommunicationRequestStatus.DRAFT);
        message.setPriority(
                switch (summary.urgency()) {
                    case EMERGENCY -> CommunicationRequest.CommunicationPriority.STAT;
                    case SAME_DAY -> CommunicationRequest.CommunicationPriority.ASAP;
                    case URGENT -> CommunicationRequest.CommunicationPriority.URGENT;
                    case ROUTINE, REVIEW, INFORMATION -> CommunicationRequest.CommunicationPriority.ROUTINE;
                });
        message.setSubject(subject.copy());
        message.setAuthoredOnElement(day.copy());
        message.setRequester(author.copy());
        if (summary.reader() == Audience.PATIENT) {
            message.addRecipient(subject.copy());
        }
        List<String> lines = Said.by(summary);
        lines.forEach(line -> message.addPayload().setContent(new StringType(line)));
        Narrative.of(message, lines);
        return message;
    }
}
