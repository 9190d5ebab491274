package io.github.rlsrules.examples.cohort;

import picocli.CommandLine.Command;

@Command(name = "report")
final class ReportCommand implements Runnable {
    @Override
    public void run() {}
}
