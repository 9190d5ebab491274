package io.github.rlsrules.authoring.example;

/** What is measured. */
public enum Gauge {
    TEMPERATURE("Cel"),
    PULSE("/min");

    private final String unit;

    Gauge(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }
}
