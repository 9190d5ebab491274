package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says to a reader what was not recognised, and what could not be checked because of it. */
final class NotRecognised {
    private NotRecognised() {}

    static List<String> in(List<NotAssessed> all, Texts texts, Audience reader) {
        List<String> said = new ArrayList<>();
        add(all, NotAssessed.Reason.NOT_RECOGNISED, "not-recognised", texts, reader, said);
        add(all, NotAssessed.Reason.AMBIGUOUS, "not-recognised-for-certain", texts, reader, said);
        return List.copyOf(said);
    }

    private static void add(
            List<NotAssessed> all,
            NotAssessed.Reason reason,
            String key,
            Texts texts,
            Audience reader,
            List<String> said) {
        String names = all.stream()
                .filter(one -> one.reason() == reason)
                .map(one ->
                        one.called() == null ? unnamed(one.what(), texts, reader) : "\u201c" + one.called() + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            said.add(texts.get(key, reader, Map.of("names", names)));
        }
    }

    private static String unnamed(String path, Texts texts, Audience reader) {
        return reader == Audience.PATIENT ? texts.get("not-recognised-without-name") : path;
    }
}
