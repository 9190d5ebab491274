package io.github.rlsrules.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.RlsRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What naive Drools takes for the people of a file, a line each, beside the tables of today in the same run and on one thread: from the text of a
 * person to what is concluded. Both get what the frozen version can read.
 */
final class NaivePopulation {
    private static final int WARM = 2_000;

    private NaivePopulation() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        LocalDate asOf = LocalDate.parse(arguments[1]);
        Frozen frozen = new Frozen(FrozenBuild.once());
        Workload workload = new Workload(Workload.rulebook(), frozen);
        JsonMapper json = new JsonMapper();
        List<byte[]> people = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            ObjectNode known = workload.understood((ObjectNode) json.readTree(line));
            if (workload.isAccepted(known)) {
                people.add(known.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        RlsRules rules = RlsRules.standard();
        Work naive = one -> frozen.naive(frozen.patient(one), asOf).size();
        Work tables = one -> rules.assess(Input.patient(one), asOf).findings().size();
        for (byte[] one : people.subList(0, Math.min(WARM, people.size()))) {
            naive.of(one);
            tables.of(one);
        }
        double slow = seconds(naive, people);
        double quick = seconds(tables, people);
        System.out.printf(
                Locale.ROOT,
                "%d people: naive Drools %.1f s, the tables of today %.1f s, %.0f x%n",
                people.size(),
                slow,
                quick,
                slow / quick);
    }

    private interface Work {
        int of(byte[] person);
    }

    private static double seconds(Work work, List<byte[]> people) {
        long begin = System.nanoTime();
        int outcomes = 0;
        for (byte[] one : people) {
            outcomes += work.of(one);
        }
        if (outcomes == 0) {
            throw new IllegalStateException("nothing is concluded of anybody");
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
