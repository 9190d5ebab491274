package io.github.rlsrules.authoring.fingerprint;

import static io.github.rlsrules.authoring.fingerprint.Fingerprint.hash;

import io.github.rlsrules.authoring.cases.OutcomeText;
import io.github.rlsrules.authoring.drl.Decisions;
import io.github.rlsrules.authoring.drl.DrlReader;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.NamedLimits;
import io.github.rlsrules.authoring.drl.Passages;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.json.CatalogueEntry;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fingerprints of the rules of one folder. What a reader cannot see changes none of them: comments, blanks, line ends, the order of
 * rules and of citations.
 *
 * <p>Words count in English, with the limits and figures that they name, and with what to do. Of a rule that feeds another, only what that one
 * can notice counts: its condition, its outcome, and what feeds it in turn.
 */
public final class Fingerprints {
    /** The tables of which facts are made, by {@code rulebook.properties}. */
    private static final String TABLES = "tables";

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[\\w.]+|\\S");

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final RuleGraph graph;
    private final Texts texts;
    private final Map<String, Source> sources;
    private final Properties figures;
    private final Map<String, String> limits;
    private final Map<String, Set<String>> constants = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    /** What others notice of a rule. */
    private final Map<String, String> noticed = new HashMap<>();

    private Fingerprints(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        this.graph = RuleGraph.of(rulebook);
        this.texts = rulebook.texts(Locale.ENGLISH);
        this.sources = rulebook.sources();
        this.figures = folder.properties("figures.properties");
        this.limits = NamedLimits.of(folder, rulebook);
        folder.rules().forEach(rule -> constants.put(rule.id(), NamedLimits.constants(rule)));
        if (folder.hasSetting(TABLES)) {
            folder.settings(TABLES).forEach(file -> tables.add(Table.read(folder, file)));
        }
    }

    /** @param rulebook the folder, compiled; its texts must be whole */
    public static Fingerprints of(RulebookFolder folder, Rulebook rulebook) {
        return new Fingerprints(folder, rulebook);
    }

    /**
     * That of one rule.
     *
     * @throws IllegalArgumentException if it does not stand in the folder
     */
    public Fingerprint of(String id) {
        DrlRule written = folder.rule(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + id + " in " + folder.root()));
        return new Fingerprint(own(written, rulebook.logic(id).rule()), inputs(id));
    }

    /** The hashes of all rules of the folder, for the catalogue of a rulebook. */
    public Map<String, CatalogueEntry.Made> made() {
        Map<String, CatalogueEntry.Made> made = new TreeMap<>();
        for (DrlRule rule : folder.rules()) {
            Fingerprint fingerprint = of(rule.id());
            made.put(rule.id(), new CatalogueEntry.Made(fingerprint.ownHash(), fingerprint.inputsHash()));
        }
        return made;
    }

    private SortedMap<String, String> own(DrlRule written, RuleInfo rule) {
        SortedMap<String, String> own = new TreeMap<>();
        own.put("condition", hash(condition(rule.id())));
        own.put("outcome", hash(outcome(rule.outcome())));
        own.put("title", hash(plain(rule.title())));
        own.put("evidence", hash(rule.evidence().label()));
        own.put("for", hash(rule.level().label()));
        own.put(
                "sources",
                hash(rule.sources().stream().map(this::cited).sorted().toArray(String[]::new)));
        List<String> reasons = reasons(written, rule.topic());
        if (!reasons.isEmpty()) {
            own.put("why", hash(reasons.toArray(String[]::new)));
        }
        if (!(rule.outcome() instanceof Intermediate)) {
            for (Audience reader : Audience.values()) {
                if (rule.level().hasTextFor(reader)) {
                    own.put(
                            "text-for-" + reader.name().toLowerCase(Locale.ROOT) + "s",
                            hash(words(rule, reader).toArray(String[]::new)));
                }
            }
        }
        return own;
    }

    private SortedMap<String, String> inputs(String id) {
        SortedMap<String, String> inputs = new TreeMap<>();
        graph.feeders(id).forEach(feeder -> inputs.put(feeder, noticed(feeder)));
        Set<String> named = constants.getOrDefault(id, Set.of());
        named.stream()
                .filter(limits::containsKey)
                .forEach(name -> inputs.put("limit:" + name, hash(String.valueOf(limits.get(name)))));
        for (Table table : tables) {
            List<String> rows = table.rowsWith(named);
            if (!rows.isEmpty()) {
                inputs.put("table:" + table.file(), hash(rows.toArray(String[]::new)));
            }
        }
        return inputs;
    }

    private String noticed(String id) {
        String known = noticed.get(id);
        if (known == null) { // never itself: a rule reads earlier stages only
            known = hash(
                    condition(id),
                    outcome(rulebook.logic(id).rule().outcome()),
                    inputs(id).toString());
            noticed.put(id, known);
        }
        return known;
    }

    /** As the compiled rule has it, word by word. */
    private String condition(String id) {
        return rulebook.logic(id).texts().stream()
                .map(text -> WORD.matcher(DrlReader.withoutComments(text))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String outcome(Outcome outcome) {
        return OutcomeText.of(outcome) + " " + outcome.urgency() + " " + outcome.act();
    }

    private String cited(Citation citation) {
        Source source = sources.get(citation.source());
        return citation
                + (source == null
                        ? ""
                        : plain(String.join(
                                "\n",
                                source.citation(),
                                source.kind(),
                                source.extent(),
                                String.valueOf(source.link()))));
    }

    /** The text, and what fills the gaps that its rule does not. So it is the same whether the build has filled them yet or not. */
    private List<String> words(RuleInfo rule, Audience reader) {
        String text = texts.get(rule.id(), reader);
        List<String> words = new ArrayList<>(List.of(plain(text)));
        GAP.matcher(text).results().map(gap -> gap.group(1)).distinct().forEach(gap -> {
            if (gap.equals("act")) {
                words.add(texts.get("act." + rule.outcome().act(), reader));
            } else if (gap.startsWith("limit_")) {
                words.add(String.valueOf(limits.get(gap.substring("limit_".length()))));
            } else if (gap.startsWith("figure_")) {
                String figure = gap.substring("figure_".length()) + ".";
                figures.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(figure))
                        .sorted()
                        .forEach(key -> words.add(figures.getProperty(key)));
            }
        });
        return words;
    }

    /** Its own, and what the page of its topic says of it. */
    private List<String> reasons(DrlRule rule, String topic) {
        List<String> reasons = new ArrayList<>();
        rule.annotation("Why").map(DrlRule.Annotation::value).ifPresent(why -> {
            reasons.add(plain(why));
            reasons.add(Decisions.isReference(why) ? plain(Decisions.section(folder, why)) : "");
        });
        String page = RulebookFolder.fileOf(topic, ".md");
        if (Files.isRegularFile(folder.root().resolve(page))) {
            reasons.addAll(Passages.naming(rule.id(), folder.read(page)));
        }
        return reasons;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
