package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.fhir.CodeMap;
import io.github.rlsrules.fhir.Mapping;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CDS Hooks 2.0: which services there are, their cards, and feedback. It never calls back into a record. */
final class CdsHooks {
    static final String PATH = "/cds-services";

    /** What to bring. Each may be lacking. */
    private static final Map<String, String> PREFETCH = prefetch();

    private final RlsRules rules;
    private final Settings settings;

    private record Service(
            String hook,
            String title,
            String description,
            String id,
            Map<String, String> prefetch,
            String usageRequirements) {
        static Service of(Hook hook) {
            return new Service(
                    hook.hook(),
                    hook.title(),
                    hook.description(),
                    hook.id(),
                    PREFETCH,
                    "Assesses what is prefetched and no more. What is lacking counts as unknown, never as no.");
        }
    }

    private record Response(List<Card> cards) {}

    CdsHooks(RlsRules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    void addTo(RoutesConfig routes) {
        List<Service> services = Arrays.stream(Hook.values()).map(Service::of).toList();
        routes.get(PATH, call -> Json.answer(call, Map.of("services", services)));
        for (Hook hook : Hook.values()) {
            routes.post(PATH + "/" + hook.id(), call -> cards(hook, call));
            routes.post(PATH + "/" + hook.id() + "/feedback", CdsHooks::feedback);
        }
    }

    private void cards(Hook hook, Context call) {
        HookRequest request = HookRequest.read(hook, Json.object(call));
        Json.answer(call, new Response(Cards.of(rules, hook, request, settings.today())));
    }

    /** It is looked at and forgotten: nothing is kept here. */
    private static void feedback(Context call) {
        JsonNode feedback = Json.object(call).path("feedback");
        if (!feedback.isArray()) {
            throw new Refusal(400, "feedback must be a list");
        }
        for (JsonNode one : feedback) {
            String outcome = Json.text(one, "outcome");
            if (Json.text(one, "card") == null
                    || !List.of("accepted", "overridden").contains(String.valueOf(outcome))) {
                throw new Refusal(400, "each feedback needs a card, and an outcome: accepted or overridden");
            }
        }
        call.status(200);
    }

    private static Map<String, String> prefetch() {
        String of = "?patient={{context.patientId}}&_count=500"; // there is no second page for whoever cannot ask back
        String codes = CodeMap.standard().mappings().stream()
                .filter(mapping -> mapping.kind() == Mapping.Kind.OBSERVATION)
                .map(Mapping::code)
                .distinct()
                .collect(Collectors.joining(","));
        Map<String, String> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", "Patient/{{context.patientId}}");
        prefetch.put("conditions", "Condition" + of);
        prefetch.put("observations", "Observation" + of + "&_sort=-date&code=" + codes);
        prefetch.put("requests", "MedicationRequest" + of + "&status=active");
        prefetch.put("statements", "MedicationStatement" + of);
        prefetch.put("procedures", "Procedure" + of);
        prefetch.put("family", "FamilyMemberHistory" + of);
        return prefetch;
    }
}
