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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = withInput(in, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** With whatever reads and writes at the other end; returns the exit code. */
    static int withInput(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(in);
            return Rls.commandLine().setOut(out).setErr(err).execute(arguments);
        } finally {
            System.setIn(before);
        }
    }

    static String patient(String name) {
        return PATIENTS.resolve(name + ".json").toString();
    }
}
