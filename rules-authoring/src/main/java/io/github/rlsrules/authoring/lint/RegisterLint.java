package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the fields of each entry of the register of sources against each other. */
final class RegisterLint {
    static final String FILE = "sources.properties";
    private static final Set<String> FIELDS = Set.of("citation", "kind", "link", "nolink", "read");
    private static final Pattern LINK = Pattern.compile("https://[a-z0-9.-]+\\.[a-z]+(/\\S*)?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?![\\d/-]|\\.\\d)");
    private static final Pattern YEAR_OF_DOI = Pattern.compile("(?<=[./-])(?:19|20)\\d\\d(?=[./-])");
    /** What tells a work apart: its number in one of three registers of the world. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("10\\.\\d{4,9}/[^\\s,;]+"),
            Pattern.compile("(?<=PMID |pubmed\\.ncbi\\.nlm\\.nih\\.gov/)\\d+"),
            Pattern.compile("PMC\\d+"));

    private final RulebookFolder folder;
    private final Map<String, String> entries = new TreeMap<>();
    private final List<LintFinding> findings = new ArrayList<>();

    RegisterLint(RulebookFolder folder) {
        this.folder = folder;
        Properties properties = folder.properties(FILE);
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
    }

    /** The works in it. */
    Map<String, Source> sources() {
        return Source.register(entries);
    }

    List<LintFinding> run() {
        Map<String, Source> sources = sources();
        entries.keySet().forEach(entry -> checkField(entry, sources));
        Map<String, String> first = new HashMap<>();
        sources.values().forEach(source -> {
            checkWords(source);
            checkLink(source);
            checkYear(source);
            numbers(source).forEach(number -> checkOnce(source, number, first.putIfAbsent(number, source.key())));
        });
        return findings;
    }

    private void checkField(String entry, Map<String, Source> sources) {
        int dot = entry.lastIndexOf('.');
        String field = entry.substring(dot + 1);
        if (!FIELDS.contains(field)) {
            add(entry, "there is no ." + field + ", only ." + String.join(", .", new TreeSet<>(FIELDS)));
        } else if (!sources.containsKey(entry.substring(0, dot))) {
            add(entry, entry.substring(0, dot) + " has no .citation");
        } else if (entries.getOrDefault(entry, "").isBlank()) {
            add(entry, entry + " is empty");
        }
    }

    private void checkWords(Source source) {
        if (SourceKind.find(source.kind()).isEmpty()) {
            add(source, ".kind", "must be one of " + SourceKind.labels() + "; found \"" + source.kind() + "\"");
        }
        if (Extent.find(source.extent()).isEmpty()) {
            String words =
                    "must begin with one of " + Extent.labels() + ", and say after a colon what of a text was read";
            add(source, ".read", words + "; found \"" + source.extent() + "\"");
        }
        if ((source.kind().equals(SourceKind.OWN.toString()))
                != Extent.find(source.extent()).filter(Extent.OWN::equals).isPresent()) {
            add(source, ".read", "a decision of its own is \"own\" in .kind and .read, and nothing else is");
        }
    }

    private void checkLink(Source source) {
        String link = source.link();
        if ((link == null) != entries.containsKey(source.key() + ".nolink")) {
            add(source, ".link", "needs either .link or .nolink, which says why it has none");
        }
        if (link == null) {
            return;
        }
        if (!LINK.matcher(link).matches()) {
            add(source, ".link", "must be an address that begins with https://");
        }
        for (Pattern numbers : NUMBERS) {
            Set<String> cited = found(numbers, source.citation());
            Set<String> linked = found(numbers, link);
            if (!cited.isEmpty() && !linked.isEmpty() && !cited.containsAll(linked)) {
                add(source, ".link", "leads to " + linked + ", and the citation names " + cited);
            }
        }
    }

    /** A year in a DOI is that of the issue, or the one before or after it. */
    private void checkYear(Source source) {
        Set<String> cited = found(YEAR, source.citation());
        String now = folder.hasSetting(ReviewLint.DATE) ? folder.setting(ReviewLint.DATE) : "";
        cited.stream()
                .filter(year -> !now.isEmpty() && year.compareTo(now) > 0)
                .forEach(year -> add(source, ".citation", year + " is later than the rulebook"));
        for (String doi : found(NUMBERS.get(0), String.valueOf(source.link()))) {
            Set<String> years = found(YEAR_OF_DOI, doi);
            boolean near = years.stream()
                    .anyMatch(year -> cited.stream()
                            .anyMatch(other -> Math.abs(Integer.parseInt(year) - Integer.parseInt(other)) <= 1));
            if (!years.isEmpty() && !near) {
                add(source, ".citation", "names the years " + cited + ", and its DOI " + years);
            }
        }
    }

    private void checkOnce(Source source, String number, @Nullable String other) {
        if (other != null) {
            add(source, ".citation", number + " is " + other + " already");
        }
    }

    private static Set<String> numbers(Source source) {
        Set<String> all = new TreeSet<>();
        NUMBERS.forEach(numbers -> all.addAll(found(numbers, source.citation() + " " + source.link())));
        return all;
    }

    private static Set<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Source source, String field, String fault) {
        String entry = entries.containsKey(source.key() + field) ? source.key() + field : source.key() + ".citation";
        add(entry, source.key() + ": " + fault);
    }

    private void add(String entry, String fault) {
        findings.add(new LintFinding(LintCheck.SOURCE_ENTRY, "", folder.placeOfKey(FILE, entry), fault));
    }
}
