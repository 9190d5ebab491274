package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsMigration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Brings stored facts into the notation of today: the patient in a JSON file, or with --ndjson one a line.",
            "What has no place any more is named on standard error, without its value."
        })
final class MigrateCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final FactsMigration MIGRATION = FactsMigration.of(RlsPatient.class);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "The file, or - for standard input, which is the default.")
    private String file;

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            defaultValue = "1",
            description = "The version of facts that do not say it in their field 'schema'. Default: ${DEFAULT-VALUE}.")
    private int from;

    @Option(names = "--ndjson", description = "One patient a line. A bad line becomes an error line with its number.")
    private boolean ndjson;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    MigrateCommand() {}

    @Override
    public Integer call() throws IOException {
        if (from < 1 || from > MIGRATION.version()) {
            throw new ParameterException(spec.commandLine(), "--from goes from 1 to " + MIGRATION.version());
        }
        PrintWriter out = spec.commandLine().getOut();
        int code = 0;
        try (InputStream in = new Input(file).open()) {
            if (ndjson) {
                Lines lines = new Lines(in);
                for (List<Lines.Line> some = lines.next(); !some.isEmpty(); some = lines.next()) {
                    for (Lines.Line line : some) {
                        code = Rls.worse(code, migrate("line " + line.number() + ": ", line.bytes(), false));
                    }
                }
            } else {
                code = migrate("", in.readAllBytes(), true);
            }
        }
        out.flush();
        return code;
    }

    /** Writes what has become of one patient; null bytes stand for what is too long. */
    private int migrate(String where, byte @Nullable [] bytes, boolean indented) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!(tree(bytes) instanceof ObjectNode facts)) {
            err.println(where + "not the facts of one patient in JSON");
            return Rls.REFUSED;
        }
        List<String> lost;
        try {
            lost = MIGRATION.migrate(facts, facts.has(FactsMigration.VERSION) ? MIGRATION.versionOf(facts) : from);
        } catch (IllegalArgumentException e) {
            err.println(where + e.getMessage());
            return Rls.REFUSED;
        }
        lost.forEach(line -> err.println(where + "left out: " + line));
        err.flush();
        spec.commandLine().getOut().println(indented ? facts.toPrettyString() : facts.toString());
        return lost.isEmpty() ? 0 : Rls.SET_ASIDE;
    }

    private static @Nullable JsonNode tree(byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            return null;
        }
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            return null; // told as what it is: no JSON
        }
    }
}
