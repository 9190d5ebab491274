package io.github.rlsrules.runtime;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the source register.
 *
 * @param key how rules cite it
 * @param citation authors, title, journal, year
 * @param link DOI, PMID or address; null where the work has none that is known to be right
 * @param extent how much of it was read, and when
 * @param kind what kind of work it is, such as {@code guideline} or {@code trial}; empty if the register does not say
 * @since 0.1.0
 */
public record Source(String key, String citation, @Nullable String link, String extent, String kind) {
    private static final String CITATION = ".citation";

    /**
     * {@return the works of a register by key, as {@code sources.properties} has them} For tools.
     *
     * @param entries as the file has them
     */
    public static Map<String, Source> register(Map<String, String> entries) {
        Map<String, Source> sources = new TreeMap<>();
        entries.keySet().stream()
                .filter(entry -> entry.endsWith(CITATION))
                .map(entry -> entry.substring(0, entry.length() - CITATION.length()))
                .forEach(key -> sources.put(
                        key,
                        new Source(
                                key,
                                entries.getOrDefault(key + CITATION, ""),
                                entries.get(key + ".link"),
                                entries.getOrDefault(key + ".read", ""),
                                entries.getOrDefault(key + ".kind", ""))));
        return sources;
    }
}
