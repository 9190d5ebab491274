package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.UnitExpectation.ASKED;
import static io.github.rlsrules.facts.UnitExpectation.NONE;
import static io.github.rlsrules.facts.UnitExpectation.READS;
import static io.github.rlsrules.facts.UnitExpectation.WRONG_DIMENSION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes the table of unit codes: for every quantity the codes that laboratory catalogues have for it, made of prefix, unit and
 * denominator, and codes that are something else. The test puts what it writes into the folder target; the table beside is a
 * copy of that, under a comment.
 */
final class UnitCatalogue {
    private static final List<String> VOLUMES = List.of("L", "l", "dL", "dl", "mL", "ml", "uL", "ul");
    private static final List<String> CUBES = List.of("m3", "mm3", "(100.mL)");
    private static final String OTHER_QUANTITY = "refused: another quantity";
    private static final String NO_MOLAR_MASS = "refused: no agreed molar mass";
    private static final String NO_CHARGE = "refused: no agreed charge";

    /** Codes by what they measure: none reads for a quantity that is something else. */
    private static final Map<String, List<String>> KINDS = kinds();

    private final Map<String, UnitExpectation> rows = new LinkedHashMap<>();

    private UnitCatalogue() {}

    /** The whole table. */
    static List<String> lines() {
        UnitCatalogue catalogue = new UnitCatalogue();
        catalogue.concentrations();
        catalogue.otherAnalytes();
        catalogue.measures();
        return catalogue.rows.values().stream().map(UnitExpectation::line).toList();
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("number", List.of("1", "{count}", "%", "mmol/mol", "ug/g"));
        kinds.put("amount", List.of("umol", "mmol"));
        kinds.put("mass", List.of("mg", "kg", "[lb_av]"));
        kinds.put("length", List.of("cm", "[in_i]"));
        kinds.put("volume", List.of("mL", "L"));
        kinds.put("time", List.of("min", "d", "mo"));
        kinds.put("rate", List.of("/min", "/h", "/wk"));
        kinds.put("mass concentration", List.of("mg/L", "ug/dL"));
        kinds.put("molar concentration", List.of("mmol/L", "nmol/L"));
        kinds.put("count concentration", List.of("10*9/L", "10*12/L"));
        kinds.put("arbitrary concentration", List.of("[IU]/mL", "m[IU]/L"));
        kinds.put("activity concentration", List.of("U/L", "kat/L"));
        kinds.put("pressure", List.of("mm[Hg]", "kPa"));
        kinds.put("temperature", List.of("Cel", "K"));
        kinds.put("flow", List.of("mL/min", "L/h"));
        kinds.put("speed", List.of("mm/h", "m/s"));
        kinds.put("mass a day", List.of("mg/d", "ug/h"));
        kinds.put("body mass index", List.of("kg/m2"));
        return kinds;
    }

    private void addRow(String quantity, String code, String expected, String molarMass, String charge, String note) {
        String means = expected.equals(READS) ? code : NONE;
        rows.putIfAbsent(
                quantity + " " + code, new UnitExpectation(quantity, code, expected, means, molarMass, charge, note));
    }

    private void add(String quantity, String expected, String... codes) {
        for (String code : codes) {
            addRow(quantity, code, expected, NONE, NONE, "");
        }
    }

    /**
     * Codes of every kind but those named. Some kinds the library cannot tell from the quantity's own, because amounts and
     * arbitrary units are plain numbers to it.
     */
    private void addOtherKinds(String quantity, Set<String> same, Set<String> sameForUcum) {
        KINDS.forEach((kind, codes) -> {
            if (!same.contains(kind)) {
                add(
                        quantity,
                        sameForUcum.contains(kind) ? OTHER_QUANTITY : WRONG_DIMENSION,
                        codes.toArray(String[]::new));
            }
        });
    }

    private static List<String> per(List<String> prefixes, String unit) {
        List<String> codes = new ArrayList<>();
        for (String prefix : prefixes) {
            VOLUMES.forEach(volume -> codes.add(prefix + unit + "/" + volume));
            VOLUMES.forEach(volume -> codes.add(prefix + unit + "." + volume + "-1"));
            CUBES.forEach(volume -> codes.add(prefix + unit + "/" + volume));
        }
        return codes;
    }

    private static List<String> split(String prefixes) {
        return List.of(prefixes.split(",", -1));
    }

    private void concentration(
            Analyte analyte, String massPrefixes, String molPrefixes, String molarMass, String charge, String note) {
        String quantity = "analyte " + analyte;
        boolean ownIsMass = analyte.scale().unit().contains("g/");
        for (String code : per(split(massPrefixes), "g")) {
            addRow(quantity, code, READS, ownIsMass ? NONE : molarMass, NONE, note);
        }
        for (String code : per(split(molPrefixes), "mol")) {
            boolean refused = molarMass.equals(NONE);
            addRow(quantity, code, refused ? NO_MOLAR_MASS : READS, ownIsMass ? molarMass : NONE, NONE, note);
        }
        if (charge.equals(NONE)) {
            add(quantity, NO_CHARGE, "meq/L", "meq/dL", "ueq/L");
        } else {
            per(List.of("m", "u"), "eq").forEach(code -> addRow(quantity, code, READS, NONE, charge, note));
        }
        // A capital prefix makes a thousand million of a thousandth, and a capital unit makes gauss of gram.
        add(quantity, ASKED, "Mg/L", "Mg/dL", "Mg/mL", "Pg/mL", "G/L", "G/dL");
        boolean noAmount = molarMass.equals(NONE) && analyte != Analyte.FERRITIN; // then it is refused either way
        add(quantity, noAmount ? NO_MOLAR_MASS : ASKED, "Mmol/L", "Mmol/dL", "Pmol/L");
        addOtherKinds(
                quantity,
                Set.of("mass concentration", "molar concentration"),
                ownIsMass ? Set.of() : Set.of("count concentration", "arbitrary concentration"));
    }

    private void concentrations() {
        for (String code : List.of(
                "pmol/L",
                "pmol/l",
                "pmol.L-1",
                "pmol.l-1",
                "fmol/mL",
                "fmol/ml",
                "fmol.mL-1",
                "fmol.ml-1",
                "nmol/m3")) {
            addRow("analyte FERRITIN", code, READS, "445000", NONE, "no mass is agreed; this one has been in use here");
        }
        concentration(Analyte.FERRITIN, ",m,u,n,p", "n,p,f", NONE, NONE, "");
        concentration(Analyte.IRON, "m,u,n", "m,u,n", "55.845", NONE, "");
        concentration(Analyte.TOTAL_IRON_BINDING_CAPACITY, "m,u,n", "m,u,n", "55.845", NONE, "as iron");
        concentration(Analyte.TRANSFERRIN, ",m,u", "u,n", NONE, NONE, "");
        concentration(
                Analyte.HAEMOGLOBIN, ",m,u", "m,u", "16114.5", NONE, "amount of the monomer, as laboratories count it");
        concentration(Analyte.C_REACTIVE_PROTEIN, ",m,u,n", "n,u", NONE, NONE, "");
        concentration(Analyte.CREATININE, "m,u", "m,u,n", "113.12", NONE, "");
        concentration(Analyte.GLUCOSE, ",m,u", "m,u", "180.156", NONE, "");
        concentration(Analyte.VITAMIN_B12, "u,n,p", "n,p,f", "1355.37", NONE, "as cyanocobalamin");
        concentration(Analyte.FOLATE, "u,n,p", "u,n,p", "441.40", NONE, "as folic acid");
        concentration(Analyte.MAGNESIUM, "m,u", "m,u", "24.305", "2", "");
        concentration(Analyte.CALCIUM, "m,u", "m,u", "40.078", "2", "");
        concentration(Analyte.PHOSPHATE, "m,u", "m,u", "30.974", NONE, "mass counts phosphorus only");
        concentration(Analyte.VITAMIN_D, "u,n,p", "n,p", "400.64", NONE, "as calcifediol");
    }

    private void otherAnalytes() {
        String saturation = "analyte TRANSFERRIN_SATURATION";
        add(saturation, READS, "%", "%{saturation}", "1", "{ratio}", "{fraction}", "mol/mol", "mmol/mol", "umol/umol");
        addOtherKinds(saturation, Set.of("number"), Set.of("amount"));
        String sedimentation = "analyte SEDIMENTATION_RATE";
        add(sedimentation, READS, "mm/h", "mm.h-1", "cm/h", "mm/(60.min)", "mm/(1.h)", "mm/min");
        add(sedimentation, "refused: read at another time", "mm/(2.h)");
        add(sedimentation, ASKED, "Mm/h");
        addOtherKinds(sedimentation, Set.of("speed"), Set.of());
        String egfr = "analyte EGFR";
        for (String per : List.of("/{1.73_m2}", "/{1.73m2}", "{1.73_m2}")) {
            add(egfr, READS, "mL/min" + per, "ml/min" + per, "mL/s" + per, "ml/s" + per, "L/min" + per);
        }
        for (String code : List.of("mL/min/1.73.m2", "ml/min/1.73.m2")) {
            addRow(egfr, code, READS, NONE, NONE, "for UCUM a product, not a quotient; catalogues have it");
        }
        add(egfr, WRONG_DIMENSION, "mL/min/m2");
        add(egfr, ASKED, "ML/min/{1.73_m2}");
        add(egfr, "refused: not per body surface", "mL/min", "ml/min", "mL/s", "L/h");
        addOtherKinds(egfr, Set.of("flow"), Set.of());
        String clearance = "analyte CREATININE_CLEARANCE";
        add(
                clearance,
                READS,
                "mL/min",
                "ml/min",
                "mL.min-1",
                "ml.min-1",
                "mL/s",
                "ml/s",
                "mL/h",
                "L/h",
                "L/d",
                "l/d",
                "dL/min");
        add(clearance, "refused: per body surface", "mL/min/{1.73_m2}", "mL/s/{1.73_m2}");
        add(clearance, ASKED, "ML/min", "Ml/min");
        addOtherKinds(clearance, Set.of("flow"), Set.of());
        String hba1c = "analyte HBA1C";
        add(hba1c, READS, "mmol/mol", "mmol/mol{Hb}", "%", "%{NGSP}", "%{Hb}");
        add(hba1c, "refused: which standard is not said", "1", "{ratio}", "mol/mol");
        add(hba1c, ASKED, "Mmol/mol");
        addOtherKinds(hba1c, Set.of("number"), Set.of("amount"));
        String thyrotropin = "analyte THYROTROPIN";
        for (String unit : List.of("[IU]", "[iU]")) {
            for (String code : per(List.of("", "m", "u", "n"), unit)) {
                add(thyrotropin, READS, code);
            }
            add(thyrotropin, ASKED, "M" + unit + "/L", "M" + unit + "/mL");
        }
        addOtherKinds(
                thyrotropin, Set.of("arbitrary concentration"), Set.of("molar concentration", "count concentration"));
        String stool = "analyte FAECAL_HAEMOGLOBIN";
        add(
                stool,
                READS,
                "ug/g",
                "ug/g{stool}",
                "ug/g{feces}",
                "ng/mg",
                "mg/kg",
                "ug/kg",
                "mg/g",
                "ng/g",
                "pg/mg",
                "ug/mg");
        add(stool, ASKED, "Mg/kg", "Mg/g");
        add(stool, "refused: per volume of the buffer", "ng/mL", "ng/ml", "ug/L", "ug/mL");
        add(stool, OTHER_QUANTITY, "1", "{count}", "%", "mmol/mol");
        addOtherKinds(stool, Set.of("number"), Set.of("amount"));
    }

    private void measures() {
        for (Measurand measure : Measurand.values()) {
            String quantity = "measure " + measure;
            switch (measure.scale().unit()) {
                case "a", "mo", "wk", "d" -> {
                    add(quantity, READS, "a", "mo", "wk", "d", "h", "a_j", "a_t", "a_g", "mo_j", "mo_g");
                    add(quantity, ASKED, "m");
                    addOtherKinds(quantity, Set.of("time"), Set.of());
                }
                case "h", "min" -> {
                    add(quantity, READS, "h", "min", "s", "d");
                    add(quantity, ASKED, "m");
                    addOtherKinds(quantity, Set.of("time"), Set.of());
                }
                case "/wk" -> {
                    add(quantity, READS, "/wk", "/d", "/mo", "/a", "wk-1", "d-1", "mo-1", "1/wk", "1/d", "1/mo");
                    String counted = measure == Measurand.EXERCISE_SESSIONS ? "{sessions}" : "{days}";
                    add(quantity, READS, counted + "/wk", counted + "/mo", counted + "/a", "{count}/wk", "{#}/wk");
                    addOtherKinds(quantity, Set.of("rate"), Set.of());
                }
                case "/h" -> {
                    add(quantity, READS, "/h", "/min", "h-1", "min-1", "1/h", "{events}/h", "{movements}/h", "{#}/h");
                    addOtherKinds(quantity, Set.of("rate"), Set.of());
                }
                case "mg/d", "ug/d" -> {
                    add(
                            quantity,
                            READS,
                            "mg/d",
                            "ug/d",
                            "g/d",
                            "mg/(24.h)",
                            "ug/(24.h)",
                            "mg.d-1",
                            "ug.d-1",
                            "mg/wk",
                            "mg/h");
                    add(quantity, ASKED, "Mg/d", "G/d");
                    addOtherKinds(quantity, Set.of("mass a day"), Set.of());
                }
                case "{score}" -> {
                    add(quantity, READS, "{score}", "1", "{points}", "{Score}", "{total}", "{#}");
                    add(quantity, "refused: a share is no score", "%", "mmol/mol", "ug/g");
                    addOtherKinds(quantity, Set.of("number"), Set.of("amount"));
                }
                default -> addSingle(measure, quantity);
            }
        }
    }

    private void addSingle(Measurand measure, String quantity) {
        switch (measure) {
            case BODY_WEIGHT -> {
                add(quantity, READS, "kg", "g", "dag", "hg", "[lb_av]", "[oz_av]", "[stone_av]");
                add(quantity, ASKED, "Mg", "t");
                addOtherKinds(quantity, Set.of("mass"), Set.of());
            }
            case BODY_TEMPERATURE -> {
                add(quantity, READS, "Cel", "[degF]", "K");
                addOtherKinds(quantity, Set.of("temperature"), Set.of());
            }
            case CALF_DIFFERENCE -> {
                add(quantity, READS, "cm", "mm", "dm", "m", "[in_i]", "[in_us]", "[ft_i]");
                add(quantity, ASKED, "Mm");
                addOtherKinds(quantity, Set.of("length"), Set.of());
            }
            case POST_VOID_VOLUME -> {
                add(
                        quantity,
                        READS,
                        "mL",
                        "ml",
                        "L",
                        "l",
                        "dL",
                        "dl",
                        "cL",
                        "cl",
                        "uL",
                        "cm3",
                        "mm3",
                        "dm3",
                        "[foz_us]",
                        "[foz_br]",
                        "[cup_us]");
                add(quantity, ASKED, "ML", "Ml");
                addOtherKinds(quantity, Set.of("volume"), Set.of());
            }
            case ANKLE_BRACHIAL_INDEX -> {
                add(quantity, READS, "1", "{ratio}", "{index}", "%", "mm[Hg]/mm[Hg]", "kPa/kPa");
                add(quantity, "refused: not a ratio of pressures", "mmol/mol", "ug/g", "{count}");
                addOtherKinds(quantity, Set.of("number"), Set.of("amount"));
            }
            case SLEEP_EFFICIENCY -> {
                add(quantity, READS, "%", "1", "{ratio}", "{fraction}", "h/h", "min/min", "min/h");
                add(quantity, "refused: not a ratio of times", "mmol/mol", "ug/g", "{count}");
                addOtherKinds(quantity, Set.of("number"), Set.of("amount"));
            }
            case LIFETIME_EPISODES -> {
                add(quantity, READS, "1", "{count}", "{episodes}", "{episode}", "{#}");
                add(quantity, "refused: a share is no count", "%", "mmol/mol", "ug/g");
                addOtherKinds(quantity, Set.of("number"), Set.of("amount"));
            }
            default -> throw new IllegalStateException(String.format(Locale.ROOT, "no codes for %s", measure));
        }
    }
}
