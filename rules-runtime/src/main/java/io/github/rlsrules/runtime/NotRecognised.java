package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says to a reader what was not recognised, and what could not be checked because of it. */
final class NotRecognised {
    private NotRecognised() {}

    static List<String> in(List<NotAssessed> all, Texts texts, Audience reader) {
        return in(all, texts, reader, Integer.MAX_VALUE);
    }

    /** The same with so many names at most, and how many more there are. */
    static List<String> in(List<NotAssessed> all, Texts texts, Audience reader, int most) {
        List<String> said = new ArrayList<>();
        add(all, NotAssessed.Reason.NOT_RECOGNISED, "not-recognised", texts, reader, most, said);
        add(all, NotAssessed.Reason.AMBIGUOUS, "not-recognised-for-certain", texts, reader, most, said);
        return List.copyOf(said);
    }

    private static void add(
            List<NotAssessed> all,
            NotAssessed.Reason reason,
            String key,
            Texts texts,
            Audience reader,
            int most,
            List<String> said) {
        List<String> names = all.stream()
                .filter(one -> one.reason() == reason)
                .map(one -> one.called() == null
                        ? texts.get("not-recognised-without-name")
                        : ShownName.quoted(one.called()))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            String shown = names.stream().limit(most).collect(Collectors.joining(", "));
            said.add(texts.get(
                    key,
                    reader,
                    Map.of(
                            "names",
                            names.size() <= most
                                    ? shown
                                    : texts.get("names-and-more", Map.of("names", shown, "n", names.size() - most)))));
        }
    }
}
