package io.github.rlsrules.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exitCode = withInput(in, out, new PrintWriter(err), arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** With whatever reads and writes at the other end; returns the exit code. */
    static int withInput(InputStream in, OutputStream out, PrintWriter err, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(in);
            PrintWriter text = new PrintWriter(out, true, StandardCharsets.UTF_8);
            return Rls.commandLine(out).setOut(text).setErr(err).execute(arguments);
        } finally {
            System.setIn(before);
        }
    }

    static String patient(String name) {
        return PATIENTS.resolve(name + ".json").toString();
    }
}
