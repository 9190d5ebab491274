package io.github.rlsrules.benchmark;

import io.github.rlsrules.runtime.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The same rules as most people would run them: the DRL compiled when the program starts, a new session for each patient. */
final class NaiveDrools {
    private static final Path RULES = Path.of("src/main/resources/io/github/rlsrules/rulebook");
    private static final List<String> STAGES_REVERSED =
            List.of("questions", "plan", "advice", "causes", "safety", "diagnosis", "criteria", "data-quality");

    private final KieBase kieBase;

    NaiveDrools() throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        try (Stream<Path> rules = Files.walk(RULES)) {
            for (Path file : rules.filter(f -> f.toString().endsWith(".drl")).toList()) {
                files.write("src/main/resources/" + RULES.relativize(file), Files.readString(file));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.kieBase =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    List<Object> assess(Collection<Record> facts) {
        KieSession session = kieBase.newKieSession();
        try {
            facts.forEach(session::insert);
            STAGES_REVERSED.forEach(
                    stage -> session.getAgenda().getAgendaGroup(stage).setFocus());
            session.fireAllRules();
            return new ArrayList<>(session.getObjects(o -> o instanceof Outcome));
        } finally {
            session.dispose();
        }
    }
}
