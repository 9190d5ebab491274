package io.github.rlsrules.benchmark;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures everything in one go and writes the tables: to {@code target/benchmark.md}, and into {@code docs/benchmark.md} if it is
 * given a date.
 */
public final class BenchmarkReport {
    private static final Path OTHER_JDK = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    private static final int MILLION = 1_000_000;
    private static final int TIMES = 3;
    private static final String FINDINGS = "--outcomes-only";
    private static final String DOCUMENTS = "--reader=PATIENT";
    private static final Path COMMAND_LINE = Path.of("../rules-examples/cli/target/rls.jar");
    private static final Path DOCS = Path.of("../docs/benchmark.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end -->\n";
    private static final int CHECKED = 5_000;
    private static final int COPIES = 4;

    private static final String NAIVE = "naive Drools, frozen: outcomes";
    private static final String FROZEN_ASSESS = "frozen `assess`";
    private static final String FROZEN_FINDINGS = "frozen `findings`";
    private static final String BY_HAND = "by hand: all statuses, from facts";
    private static final String STATUSES = "all statuses, from facts";
    private static final String STATUSES_OF_PATIENT = "all statuses, from a patient";
    private static final String STATUSES_OF_PATIENT_COPIED = "all statuses, from a patient, rules x4";
    private static final String TO_FACTS = "facts from a patient";
    private static final String ASSESS = "`assess` with findings, from a patient";
    private static final String STATUSES_COPIED = "all statuses, from facts, rules x4";
    private static final String ASSESS_COPIED = "`assess` with findings, from a patient, rules x4";

    private static final String SUMMARY = "`assess` and its summary";
    private static final String INTERVIEW = "`assess` and the next question of an interview";

    private final boolean isShort;
    private final StringBuilder text = new StringBuilder();
    private final List<Target> targets = new ArrayList<>();
    private final Frozen frozen;
    private final FrozenBuild frozenBuild;
    private final Rulebook rulebook = Workload.rulebook();
    private final Workload workload;

    private BenchmarkReport(boolean isShort) throws IOException, InterruptedException, ReflectiveOperationException {
        this.isShort = isShort;
        this.frozenBuild = FrozenBuild.once();
        this.frozen = new Frozen(frozenBuild);
        this.workload = new Workload(rulebook, frozen);
    }

    /** @param args "short" or "full"; the date to be written, or a hyphen */
    public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
        BenchmarkReport report = new BenchmarkReport(args[0].equals("short"));
        report.patients();
        report.coldStart();
        report.manyPeople();
        String date = args[1].equals("-") ? "" : args[1];
        String all = report.heading(date) + report.targets() + report.text;
        System.out.println(all);
        Files.writeString(Path.of("target/benchmark.md"), all);
        if (!date.isEmpty()) {
            String docs = Files.readString(DOCS);
            int from = docs.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(DOCS, docs.substring(0, from) + all + docs.substring(docs.indexOf(END)));
        }
    }

    private String heading(String date) throws IOException {
        return "%s%d rules; %s run%s on %s, %d cores, JDK %s.%n%n"
                .formatted(
                        date.isEmpty() ? "" : "Measured on " + date + ": ",
                        rulebook.rules().size(),
                        isShort ? "a short" : "a full",
                        "",
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"));
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceAll(".*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private String targets() {
        StringBuilder table = new StringBuilder("| target | asked | measured | met |\n|---|--:|--:|---|\n");
        targets.forEach(target -> table.append(target.line()));
        return table.append('\n').toString();
    }

    private void patients() throws IOException, ReflectiveOperationException {
        HandWritten byHand = new HandWritten(rulebook);
        Rulebook copied = Tables.copied(rulebook, COPIES);
        RlsRules rules = RlsRules.of(rulebook);
        RlsRules rulesCopied = RlsRules.of(copied);
        Tables tables = new Tables(rulebook);
        workload.draw(CHECKED, facts -> byHand.check(rulebook, tables, facts));
        Tables tablesCopied = new Tables(copied);
        LocalDate asOf = workload.asOf();
        Map<Integer, Map<String, Rounds.Cost>> bySize = new LinkedHashMap<>();
        Map<Integer, Workload.Group> groups = workload.groups();
        List<Rounds.Way> all = new ArrayList<>();
        groups.forEach((size, group) -> {
            RlsPatient[] patients =
                    group.patients().stream().map(Workload.One::patient).toArray(RlsPatient[]::new);
            Object[] old = group.patients().stream().map(Workload.One::frozen).toArray();
            Facts[] facts = Arrays.stream(patients).map(p -> p.toFacts(asOf)).toArray(Facts[]::new);
            Map<String, Rounds.Work> ways = new LinkedHashMap<>();
            ways.put(NAIVE, i -> frozen.naive(old[i], asOf).size());
            ways.put(FROZEN_ASSESS, i -> frozen.assess(old[i], asOf).hashCode());
            ways.put(FROZEN_FINDINGS, i -> frozen.findings(old[i], asOf).hashCode());
            ways.put(BY_HAND, i -> byHand.statuses(facts[i]));
            ways.put(STATUSES, i -> tables.statuses(facts[i]));
            ways.put(STATUSES_COPIED, i -> tablesCopied.statuses(facts[i]));
            ways.put(TO_FACTS, i -> patients[i].toFacts(asOf).records().size());
            ways.put(STATUSES_OF_PATIENT, i -> tables.statuses(patients[i].toFacts(asOf)));
            ways.put(STATUSES_OF_PATIENT_COPIED, i -> tablesCopied.statuses(patients[i].toFacts(asOf)));
            ways.put(ASSESS, i -> rules.assess(patients[i], asOf).findings().size());
            ways.put(
                    ASSESS_COPIED,
                    i -> rulesCopied.assess(patients[i], asOf).findings().size());
            ways.put(
                    SUMMARY,
                    i -> rules.assess(patients[i], asOf).summary().actions().size());
            ways.put(INTERVIEW, i -> rules.interview(patients[i], asOf).next().hashCode());
            ways.forEach((name, work) -> all.add(new Rounds.Way(size + " " + name, patients.length, work)));
        });
        Rounds rounds = isShort ? new Rounds(7, 60) : new Rounds(15, 300);
        rounds.measure(all).forEach((way, cost) -> {
            String[] name = way.name().split(" ", 2);
            bySize.computeIfAbsent(Integer.valueOf(name[0]), s -> new LinkedHashMap<>())
                    .put(name[1], cost);
        });
        write(groups, bySize);
    }

    private void write(Map<Integer, Workload.Group> groups, Map<Integer, Map<String, Rounds.Cost>> bySize) {
        text.append("## One patient\n\n")
                .append(
                        "How many times as fast as naive Drools on the same patient, from the patient to its results.\n\n");
        text.append(head(groups));
        ratios(bySize, List.of(FROZEN_ASSESS, FROZEN_FINDINGS, STATUSES_OF_PATIENT, ASSESS), NAIVE, true);
        text.append(
                "\nHow many times as long as Java written by hand, which knows nothing but the statuses, from the facts.\n\n");
        text.append(head(groups));
        ratios(bySize, List.of(STATUSES), BY_HAND, false);
        text.append("\nHow many times as long with four times the rules.\n\n");
        text.append(head(groups));
        ratios(bySize, List.of(STATUSES_OF_PATIENT_COPIED), STATUSES_OF_PATIENT, false);
        ratios(bySize, List.of(STATUSES_COPIED), STATUSES, false);
        ratios(bySize, List.of(ASSESS_COPIED), ASSESS, false);
        text.append("\nMicroseconds of CPU time a patient, and bytes.\n\n").append(head(groups));
        for (String way : bySize.get(0).keySet()) {
            text.append("| ").append(way);
            bySize.values()
                    .forEach(costs -> text.append(String.format(
                            Locale.ROOT,
                            " | %.1f, %,.0f B",
                            costs.get(way).micros(),
                            costs.get(way).bytes())));
            text.append(" |\n");
        }
        bySize.forEach((size, costs) -> {
            String known = groups.get(size).name(size) + " facts known: ";
            targets.add(Target.atLeast(
                    known + "statuses from a patient, against naive Drools",
                    35,
                    costs.get(NAIVE).micros() / costs.get(STATUSES_OF_PATIENT).micros()));
            targets.add(Target.atMost(
                    known + "statuses from facts, against Java by hand",
                    size >= 50 ? 2.2 : 3,
                    costs.get(STATUSES).micros() / costs.get(BY_HAND).micros()));
            targets.add(Target.atMost(
                    known + "statuses from a patient, four times the rules",
                    2.5,
                    costs.get(STATUSES_OF_PATIENT_COPIED).micros()
                            / costs.get(STATUSES_OF_PATIENT).micros()));
            targets.add(Target.atMostMillis(
                    known + "an assessment and its summary",
                    1,
                    costs.get(SUMMARY).micros() / 1000));
        });
    }

    private static String head(Map<Integer, Workload.Group> groups) {
        StringBuilder head = new StringBuilder("| facts known");
        StringBuilder line = new StringBuilder("|---");
        groups.forEach((size, group) -> {
            head.append(" | ").append(group.name(size));
            line.append("|--:");
        });
        return head + " |\n" + line + "|\n";
    }

    private void ratios(
            Map<Integer, Map<String, Rounds.Cost>> bySize, List<String> ways, String reference, boolean faster) {
        for (String way : ways) {
            text.append("| ").append(way);
            bySize.values().forEach(costs -> {
                double ratio = costs.get(way).micros() / costs.get(reference).micros();
                text.append(" | ").append(Target.ratio(faster ? 1 / ratio : ratio));
            });
            text.append(" |\n");
        }
    }

    private void coldStart() throws IOException, InterruptedException {
        text.append("\n## The first result of a fresh JVM\n\n")
                .append(
                        "From `RlsRules.standard()` to the findings of a first patient, CPU of the whole process against that of a")
                .append(" JVM that does nothing.\n\n")
                .append(
                        "| JDK | against a bare JVM | CPU | bare JVM | wall clock | classes | not in the JDK's archive |")
                .append(" bare JVM: classes |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        List<FreshJvm> jvms = new ArrayList<>(List.of(FreshJvm.running()));
        if (Files.isDirectory(OTHER_JDK)) {
            jvms.add(new FreshJvm(OTHER_JDK));
        }
        String steps = "";
        for (FreshJvm jvm : jvms) {
            String[] bare = {"-cp", ownClasses(), ColdStart.Bare.class.getName()};
            String[] first = {"-cp", hostClassPath(), ColdStart.First.class.getName()};
            List<FreshJvm.Cost> bares = new ArrayList<>();
            List<FreshJvm.Cost> firsts = new ArrayList<>();
            for (int i = 0; i < 10; i++) { // in turns, so that a noisy minute hurts both
                bares.add(jvm.run(bare));
                firsts.add(jvm.run(first));
            }
            double bareCpu = FreshJvm.Cost.median(bares).cpu();
            FreshJvm.Cost cost = FreshJvm.Cost.median(firsts);
            int[] classes = jvm.classes(first);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f ms | %.0f ms | %.0f ms | %d | %d | %d |%n",
                    jvm.version(),
                    Target.ratio(cost.cpu() / bareCpu),
                    1000 * cost.cpu(),
                    1000 * bareCpu,
                    1000 * cost.wall(),
                    classes[0],
                    classes[1],
                    jvm.classes(bare)[0]));
            targets.add(Target.atMost(
                    "first result, JDK " + jvm.version() + ", against a bare JVM", 5, cost.cpu() / bareCpu));
            steps += steps(jvm, first);
        }
        text.append("\nWhere the time goes, on the wall clock: ")
                .append("rulebook, building the patient, its facts, assessing.\n\n")
                .append("| JDK | rulebook | patient | facts | assess |\n|---|--:|--:|--:|--:|\n")
                .append(steps);
    }

    private static String steps(FreshJvm jvm, String[] first) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(first));
        command.add("say");
        List<List<Double>> all = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < 10; run++) {
            String[] micros = jvm.output(command.toArray(String[]::new)).strip().split(" ");
            for (int step = 0; step < micros.length; step++) {
                all.get(step).add(Double.parseDouble(micros[step]) / 1000);
            }
        }
        StringBuilder line = new StringBuilder("| " + jvm.version());
        all.forEach(step -> line.append(String.format(Locale.ROOT, " | %.0f ms", median(step))));
        return line + " |\n";
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String ownClasses() {
        return Path.of("target/test-classes").toString();
    }

    /** What a host has: the jar of this library and what it brings, without Drools' reader of text. */
    private static String hostClassPath() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target"))) {
            Path jar = jars.filter(f -> f.getFileName().toString().matches("rules-core-[\\d.]+(-alpha\\.\\d+)?\\.jar"))
                    .findFirst()
                    .orElse(Path.of("target/classes"));
            return String.join(
                    System.getProperty("path.separator"),
                    ownClasses(), // where the program itself is, as in a host that comes first
                    jar.toString(),
                    Files.readString(Path.of("target/runtime.classpath")).strip());
        }
    }

    private void manyPeople() throws IOException, InterruptedException, ReflectiveOperationException {
        text.append("\n## Many people, one a line\n\n");
        if (!Files.exists(COMMAND_LINE)) {
            text.append("Not measured: there is no ").append(COMMAND_LINE).append(", which `./mvnw package` makes.\n");
            return;
        }
        List<byte[]> people = workload.people();
        Ndjson ndjson = new Ndjson(people, workload.asOf());
        text.append(
                        "`rls assess FILE --ndjson`, from the start of the process to its end, on two threads; frozen has one. What"
                                + " a million takes the frozen one is told by its slope between the two sizes.\n\n")
                .append(
                        "| people | written | CPU, against frozen | CPU | frozen: CPU | wall clock, against frozen | wall clock | frozen: wall clock |\n")
                .append("|--:|---|--:|--:|--:|--:|--:|--:|\n");
        aMillion(ndjson);
        int documents = isShort ? 300 : 3_000;
        line(documents, "documents", now(ndjson, documents, DOCUMENTS), then(ndjson, documents, DOCUMENTS));
        text.append("\nWhat it does for one of them, CPU time on a warm JVM.\n\n")
                .append("| step | share | µs | bytes |\n|---|--:|--:|--:|\n");
        Map<Rounds.Way, Rounds.Cost> steps =
                new Rounds(isShort ? 5 : 15, isShort ? 200 : 500).measure(ndjson.steps(COMMAND_LINE));
        List<Rounds.Cost> costs = List.copyOf(steps.values());
        double all = costs.get(0).micros() + costs.get(costs.size() - 1).micros();
        int i = 0;
        for (Rounds.Way way : steps.keySet()) {
            Rounds.Cost before = i < 2 ? new Rounds.Cost(0, 0) : costs.get(i - 1);
            double micros = costs.get(i).micros() - before.micros();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f %% | %.1f | %,.0f |%n",
                    way.name(),
                    100 * micros / all,
                    micros,
                    costs.get(i).bytes() - before.bytes()));
            i++;
        }
    }

    private void aMillion(Ndjson ndjson) throws IOException, InterruptedException {
        int few = isShort ? 5_000 : 20_000;
        int some = 10 * few; // far enough apart that the start of the process does not count
        List<FreshJvm.Cost> ofFew = new ArrayList<>();
        List<FreshJvm.Cost> ofSome = new ArrayList<>();
        List<FreshJvm.Cost> ofAll = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) { // in turns, for one run of a process says little on a noisy machine
            ofFew.add(then(ndjson, few, FINDINGS));
            ofSome.add(then(ndjson, some, FINDINGS));
            ofAll.add(now(ndjson, MILLION, FINDINGS));
        }
        FreshJvm.Cost thenFew = FreshJvm.Cost.median(ofFew);
        FreshJvm.Cost thenSome = FreshJvm.Cost.median(ofSome);
        FreshJvm.Cost thenAll = thenSome.beyond(thenFew, (double) (MILLION - few) / (some - few));
        FreshJvm.Cost nowAll = FreshJvm.Cost.median(ofAll);
        line(few, "findings", now(ndjson, few, FINDINGS), thenFew);
        line(some, "findings", now(ndjson, some, FINDINGS), thenSome);
        line(MILLION, "findings", nowAll, thenAll);
        targets.add(Target.atMost(
                "a million people, one a line, findings, against frozen by its slope: wall clock",
                0.1,
                nowAll.wall() / thenAll.wall()));
    }

    private FreshJvm.Cost now(Ndjson ndjson, int count, String option) throws IOException, InterruptedException {
        return commandLine(COMMAND_LINE, ndjson, count, option, "--threads=2");
    }

    private FreshJvm.Cost then(Ndjson ndjson, int count, String option) throws IOException, InterruptedException {
        return commandLine(frozenBuild.commandLine(), ndjson, count, option);
    }

    private FreshJvm.Cost commandLine(Path jar, Ndjson ndjson, int count, String... options)
            throws IOException, InterruptedException {
        Path file = ndjson.file(count);
        List<String> arguments =
                new ArrayList<>(List.of("-jar", jar.toString(), "assess", file.toString(), "--ndjson", "--as-of"));
        arguments.add(workload.asOf().toString());
        arguments.addAll(List.of(options));
        FreshJvm.Cost cost = FreshJvm.running().run(arguments.toArray(String[]::new));
        Files.delete(file);
        return cost;
    }

    private void line(int count, String name, FreshJvm.Cost now, FreshJvm.Cost then) {
        text.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %.1f s | %.1f s | %s | %.1f s | %.1f s |%n",
                count,
                name,
                Target.ratio(now.cpu() / then.cpu()),
                now.cpu(),
                then.cpu(),
                Target.ratio(now.wall() / then.wall()),
                now.wall(),
                then.wall()));
    }
}
