package io.github.rlsrules.examples.server;

import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.fhir.FhirForm;
import io.github.rlsrules.fhir.FhirReader;
import io.github.rlsrules.fhir.FhirRecord;
import io.github.rlsrules.fhir.FhirWriter;
import io.github.rlsrules.fhir.SetAside;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What a FHIR client asks for: a record assessed, the next questions of an adaptive form. Nothing is stored. */
final class FhirOperations {
    static final String PATH = "/fhir/";

    private static final List<String> NAMES = List.of("record", "questionnaire-response", "as-of");

    private final RlsRules rules;
    private final Settings settings;

    FhirOperations(RlsRules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * What an operation is given.
     *
     * @param record the patient's resources
     * @param form a form so far; an empty one begins
     * @param asOf the date of the assessment
     */
    private record Input(List<Resource> record, QuestionnaireResponse form, LocalDate asOf) {}

    void addTo(RoutesConfig routes) {
        routes.post(PATH + "$assess", this::assess);
        routes.post(PATH + "$next-question", this::nextQuestion);
        routes.get(
                PATH + "Questionnaire/rls",
                call -> answer(call, FhirForm.of(rules).questionnaire()));
    }

    private void assess(Context call) {
        Input input = input(call);
        FhirRecord record = read(input);
        Bundle written = FhirWriter.standard()
                .recordedAt(settings.clock().instant())
                .write(rules.assess(record.patient(), input.asOf()), record);
        if (!record.setAside().isEmpty()) {
            OperationOutcome notRead = notRead(record.setAside());
            UUID id = UUID.nameUUIDFromBytes(Fhir.write(notRead).getBytes(StandardCharsets.UTF_8));
            written.addEntry().setFullUrl("urn:uuid:" + id).setResource(notRead);
        }
        answer(call, written);
    }

    private void nextQuestion(Context call) {
        Input input = input(call);
        answer(call, FhirForm.of(rules).next(input.form(), read(input).patient(), input.asOf()));
    }

    private static FhirRecord read(Input input) {
        FhirRecord record = FhirReader.standard().read(input.record(), input.asOf());
        if (record.setAside().stream().anyMatch(one -> one.reason() == SetAside.Reason.SEVERAL_PATIENTS)) {
            throw new Refusal(400, "there are several patients in it; send one");
        }
        return record;
    }

    /** What of a record became no fact, so that nobody has to guess why a value does not count. */
    private static OperationOutcome notRead(List<SetAside> setAside) {
        OperationOutcome outcome = new OperationOutcome();
        for (SetAside one : setAside) {
            outcome.addIssue()
                    .setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
                    .setCode(
                            one.reason() == SetAside.Reason.NOT_WHOLE
                                    ? OperationOutcome.IssueType.INCOMPLETE
                                    : OperationOutcome.IssueType.INFORMATIONAL)
                    .setDiagnostics(one.reason() + ": " + one.resource() + " " + one.code());
        }
        return outcome;
    }

    /** A bundle, a response, or parameters with either: {@code record}, {@code questionnaire-response} and {@code as-of}. */
    private Input input(Context call) {
        Resource resource = resource(Json.object(call));
        Plausible.check(List.of(resource));
        if (resource instanceof QuestionnaireResponse form) {
            return new Input(List.of(), form, settings.today());
        }
        if (resource instanceof Bundle bundle) {
            return new Input(List.of(bundle), new QuestionnaireResponse(), settings.today());
        }
        if (!(resource instanceof Parameters parameters)) {
            throw new Refusal(400, "send Parameters, a Bundle or a QuestionnaireResponse");
        }
        List<Resource> record = parameters.getParameter().stream()
                .filter(one -> "record".equals(one.getName()))
                .map(Parameters.ParametersParameterComponent::getResource)
                .filter(one -> one != null)
                .toList();
        Plausible.check(record);
        if (!parameters.getParameter().stream().allMatch(one -> NAMES.contains(String.valueOf(one.getName())))) {
            throw new Refusal(400, "parameters are " + NAMES);
        }
        Resource form = part(parameters, "questionnaire-response").getResource();
        return new Input(
                record,
                form instanceof QuestionnaireResponse response ? response : new QuestionnaireResponse(),
                asOf(parameters));
    }

    private LocalDate asOf(Parameters parameters) {
        Parameters.ParametersParameterComponent given = part(parameters, "as-of");
        if (given.isEmpty()) {
            return settings.today();
        }
        String text = given.getValue() instanceof DateType date ? date.getValueAsString() : null;
        if (text == null || text.length() != "2026-11-21".length()) {
            throw new Refusal(400, "as-of must be a valueDate with its day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(400, "as-of is no day");
        }
    }

    private static Parameters.ParametersParameterComponent part(Parameters parameters, String name) {
        return parameters.getParameter().stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseGet(Parameters.ParametersParameterComponent::new);
    }

    private static Resource resource(JsonNode json) {
        try {
            return Fhir.read(json);
        } catch (DataFormatException e) {
            throw new Refusal(400, "this is no FHIR R4 resource");
        }
    }

    private static void answer(Context call, IBaseResource resource) {
        call.contentType(Json.FHIR).result(Fhir.write(resource));
    }

    static boolean isFor(@Nullable String path) {
        return path != null && path.startsWith(PATH);
    }

    /** What went wrong, as FHIR says it. */
    static void refuse(Context call, int status, String said) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(OperationOutcome.IssueSeverity.ERROR)
                .setCode(
                        switch (status) {
                            case 401 -> OperationOutcome.IssueType.LOGIN;
                            case 404 -> OperationOutcome.IssueType.NOTFOUND;
                            case 413 -> OperationOutcome.IssueType.TOOLONG;
                            case 429, 503 -> OperationOutcome.IssueType.THROTTLED;
                            case 500 -> OperationOutcome.IssueType.EXCEPTION;
                            default -> OperationOutcome.IssueType.INVALID;
                        })
                .setDiagnostics(said);
        call.status(status);
        answer(call, outcome);
    }
}
