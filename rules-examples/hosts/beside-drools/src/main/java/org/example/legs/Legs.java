package org.example.legs;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.drools.DroolsModels;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Rules of its own, compiled when it starts, over what ours conclude in a session of Drools; each in a session of its own. */
public class Legs {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public static void main(String[] args) throws IOException {
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
        Assessment<RlsOutcome> assessment = RlsRules.standard().crossChecked(1).assess(patient, TODAY);
        System.out.println(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text());
        callsFor(redFlags(patient)).forEach(System.out::println);
    }

    private static Collection<?> redFlags(RlsPatient patient) {
        Rulebook rulebook = RlsRules.standardRulebook();
        KieBase base = KieBaseBuilder.createKieBaseFromModel(DroolsModels.model(rulebook), ShareBetaNodesOption.NO);
        KieSession session = base.newKieSession();
        try {
            patient.toFacts(TODAY).records().forEach(session::insert);
            List<String> stages = new ArrayList<>(rulebook.stages());
            Collections.reverse(stages);
            stages.forEach(stage -> session.getAgenda().getAgendaGroup(stage).setFocus());
            session.fireAllRules();
            return List.copyOf(session.getObjects(new ClassObjectFilter(RedFlag.class)));
        } finally {
            session.dispose();
        }
    }

    private static List<String> callsFor(Collection<?> redFlags) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource("org/example/legs/callback.drl"));
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        KieSession session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        List<String> calls = new ArrayList<>();
        try {
            session.setGlobal("calls", calls);
            redFlags.forEach(session::insert);
            session.fireAllRules();
            return calls;
        } finally {
            session.dispose();
        }
    }
}
