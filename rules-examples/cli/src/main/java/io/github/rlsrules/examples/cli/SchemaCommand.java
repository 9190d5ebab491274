package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.Catalogue;
import io.github.rlsrules.json.Schemas;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.Summary;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of what goes in or comes out.")
final class SchemaCommand implements Callable<Integer> {
    /** What there is a schema of. */
    enum Document {
        FACTS,
        ASSESSMENT,
        SUMMARY,
        RECEIPT,
        ABOUT,
        CATALOGUE
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DOCUMENT", description = "${COMPLETION-CANDIDATES}")
    private Document document;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    SchemaCommand() {}

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(
                        switch (document) {
                            case FACTS ->
                                Schemas.facts(
                                        RlsPatient.class,
                                        RlsRules.standardRulebook().texts(Locale.ENGLISH));
                            case ASSESSMENT -> Schemas.document(AssessmentDocument.class);
                            case SUMMARY -> Schemas.document(Summary.class);
                            case RECEIPT -> Schemas.document(Receipt.class);
                            case ABOUT -> Schemas.document(AboutDocument.class);
                            case CATALOGUE -> Schemas.document(Catalogue.class);
                        });
        spec.commandLine().getOut().flush();
        return 0;
    }
}
