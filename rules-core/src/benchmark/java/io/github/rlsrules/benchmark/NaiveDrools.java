package io.github.rlsrules.benchmark;

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
    private static final List<String> STAGES_REVERSED =
            List.of("questions", "plan", "advice", "causes", "safety", "diagnosis", "criteria", "data-quality");

    private final KieBase kieBase;
    private final Class<?> outcome;

    /**
     * @param rules the folder of the rules
     * @param facts where the types are of which the rules speak
     */
    NaiveDrools(Path rules, ClassLoader facts, Class<?> outcome) throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".drl")).toList()) {
                files.write("src/main/resources/" + rules.relativize(file), Files.readString(file));
            }
        }
        KieBuilder builder = services.newKieBuilder(files, facts).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.kieBase = services.newKieContainer(builder.getKieModule().getReleaseId(), facts)
                .getKieBase();
        this.outcome = outcome;
    }

    List<Object> assess(Collection<?> facts) {
        KieSession session = kieBase.newKieSession();
        try {
            facts.forEach(session::insert);
            STAGES_REVERSED.forEach(
                    stage -> session.getAgenda().getAgendaGroup(stage).setFocus());
            session.fireAllRules();
            return new ArrayList<>(session.getObjects(outcome::isInstance));
        } finally {
            session.dispose();
        }
    }
}
