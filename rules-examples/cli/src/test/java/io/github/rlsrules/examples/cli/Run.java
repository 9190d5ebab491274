package io.github.rlsrules.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the program, inside this JVM. */
record Run(int exitCode, String out, String err) {
    static final Path PATIENTS = Path.of("../patients");

    static Run rls(String... arguments) {
        return withInput(InputStream.nullInputStream(), arguments);
    }

    static Run withInput(String in, String... arguments) {
        return withInput(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run withInput(InputStream in, String... arguments) {
        InputStream before = System.in;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            System.setIn(in);
            int exitCode = Rls.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(arguments);
            return new Run(exitCode, out.toString(), err.toString());
        } finally {
            System.setIn(before);
        }
    }

    static String patient(String name) {
        return PATIENTS.resolve(name + ".json").toString();
    }
}
