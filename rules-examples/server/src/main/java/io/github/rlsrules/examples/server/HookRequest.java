package io.github.rlsrules.examples.server;

import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A call of a hook.
 *
 * @param patient of whom, as the record names him
 * @param record what was prefetched; what is lacking is unknown
 * @param drafts what is about to be ordered
 * @param selected those of the drafts that were just chosen, as {@code MedicationRequest/1}; all if nobody says
 */
record HookRequest(String patient, List<Resource> record, List<Resource> drafts, Set<String> selected) {
    private static final Set<MedicationRequestStatus> ENDS = EnumSet.of(
            MedicationRequestStatus.STOPPED,
            MedicationRequestStatus.CANCELLED,
            MedicationRequestStatus.COMPLETED,
            MedicationRequestStatus.ENTEREDINERROR);

    static HookRequest read(Hook hook, JsonNode json) {
        if (!hook.hook().equals(Json.text(json, "hook"))) {
            throw new Refusal(400, "hook must be " + hook.hook());
        }
        requireUuid(Json.text(json, "hookInstance"));
        JsonNode context = object(json, "context");
        String patient = needed(context, "patientId");
        needed(context, "userId");
        List<Resource> record = new ArrayList<>();
        JsonNode prefetch = json.path("prefetch");
        if (!prefetch.isMissingNode() && !prefetch.isNull() && !prefetch.isObject()) {
            throw new Refusal(400, "prefetch must be an object");
        }
        for (Map.Entry<String, JsonNode> one : prefetch.properties()) {
            if (!one.getValue().isNull()) {
                Resource resource = resource("prefetch", one.getValue());
                if (!(resource instanceof OperationOutcome)) { // the record could not give it: it is lacking
                    record.add(resource);
                }
            }
        }
        Plausible.check(record);
        List<Resource> drafts = hook.isOfOrder() ? drafts(context) : List.of();
        Plausible.check(drafts);
        return new HookRequest(
                patient, record, drafts, hook == Hook.ORDER_SELECT ? selected(context, drafts) : Set.of());
    }

    private static List<Resource> drafts(JsonNode context) {
        if (!(resource("context.draftOrders", object(context, "draftOrders")) instanceof Bundle bundle)) {
            throw new Refusal(400, "context.draftOrders must be a Bundle");
        }
        List<Resource> drafts = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource != null && !isAnEnd(resource))
                .toList();
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).hasId()) { // nothing was stored yet
                drafts.get(i).setId("draft-" + i);
            }
        }
        return drafts;
    }

    /** An order that ends a medicine is no thought of taking it. */
    private static boolean isAnEnd(Resource draft) {
        return draft instanceof MedicationRequest request && request.hasStatus() && ENDS.contains(request.getStatus());
    }

    /** As CDS Hooks names it, such as {@code MedicationRequest/1}. */
    static String name(Resource draft) {
        return draft.fhirType() + "/" + draft.getIdElement().getIdPart();
    }

    private static Set<String> selected(JsonNode context, List<Resource> drafts) {
        JsonNode selections = context.path("selections");
        if (!selections.isArray()) {
            throw new Refusal(400, "context.selections must be a list");
        }
        Set<String> selected = new HashSet<>();
        selections.forEach(one -> selected.add(one.asText()));
        if (!drafts.stream().map(HookRequest::name).collect(Collectors.toSet()).containsAll(selected)) {
            throw new Refusal(400, "context.selections names what is no order of context.draftOrders");
        }
        return selected;
    }

    private static void requireUuid(@Nullable String text) {
        try {
            if (text != null && UUID.fromString(text).toString().equalsIgnoreCase(text)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refusal(400, "hookInstance must be a UUID");
    }

    private static JsonNode object(JsonNode json, String field) {
        JsonNode object = json.path(field);
        if (!object.isObject()) {
            throw new Refusal(400, field + " must be an object");
        }
        return object;
    }

    private static String needed(JsonNode json, String field) {
        String text = Json.text(json, field);
        if (text == null || text.isBlank()) {
            throw new Refusal(400, "context." + field + " is needed");
        }
        return text;
    }

    private static Resource resource(String where, JsonNode json) {
        try {
            return Fhir.read(json);
        } catch (DataFormatException e) {
            throw new Refusal(400, where + " has something that is no FHIR R4 resource");
        }
    }
}
