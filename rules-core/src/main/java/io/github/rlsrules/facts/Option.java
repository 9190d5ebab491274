package io.github.rlsrules.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something that people do against restless legs, sound or not. Being listed here is no recommendation. */
public enum Option {
    // movement and habits
    WALKING,
    STRETCHING,
    EXERCISE,
    YOGA,
    TAI_CHI,
    AQUATIC_EXERCISE,
    BALANCE_BOARD,
    FOCUSED_STILLNESS,
    MENTAL_ALERTING,
    SLEEP_ROUTINE,
    RELAXATION,
    CBT_FOR_INSOMNIA,
    LESS_CAFFEINE,
    LESS_ALCOHOL,
    LESS_NICOTINE,
    COOL_BEDROOM,
    SLEEP_POSITION_AIDS,

    // applied to the body
    MASSAGE,
    FOAM_ROLLER,
    FOOT_MASSAGER,
    WARM_BATH,
    ALTERNATING_WARM_AND_COLD,
    HEATED_FOOT_WRAPS,
    COLD_APPLICATION,
    COMPRESSION_WRAPS_OR_STOCKINGS,
    PNEUMATIC_COMPRESSION,
    WEIGHTED_BLANKET,
    EPSOM_SALT_BATH,
    MAGNESIUM_OIL,
    ACUPUNCTURE,
    CUPPING,

    // devices
    PERONEAL_NERVE_STIMULATION,
    VIBRATING_PAD,
    WHOLE_BODY_VIBRATION,
    TENS,
    CRANIAL_ELECTROTHERAPY,
    TRANSCRANIAL_MAGNETIC_STIMULATION,
    TRANSCRANIAL_DIRECT_CURRENT,
    PULSED_MAGNETIC_FIELD,
    RED_OR_INFRARED_LIGHT,
    BRIGHT_LIGHT,
    BINAURAL_BEATS_OR_PINK_NOISE,
    INFRARED_SAUNA,
    SLEEP_TRACKER,

    // swallowed
    IRON_WITHOUT_TEST,
    MAGNESIUM,
    VITAMIN_C,
    VITAMIN_D,
    VITAMIN_B12_OR_FOLATE,
    B_VITAMINS,
    ZINC,
    SELENIUM,
    MELATONIN,
    TYROSINE,
    L_THEANINE,
    VALERIAN,
    HOMEOPATHY,
    BEDTIME_BANANA_AND_PUMPKIN_SEEDS,
    ELECTROLYTE_DRINKS,
    ALCOHOL_AS_TREATMENT,
    FAECAL_TRANSPLANT,

    // done with medicines
    DRUG_HOLIDAY,
    ROTATION_OF_MEDICINE_CLASSES,
    TWO_WEEK_WASHOUT,
    CYCLING_OF_SUPPLEMENTS,
    METABOLIC_RESET,

    // measured to watch the course
    URINE_DOPAMINE_TEST,
    PARKINSON_SCALE,
    DOPAMINE_TRANSPORTER_SCAN,
    LEG_MOVEMENT_TARGET,
    NIGHTLY_SLEEP_TARGET,
    IRON_WATCHED_BY_LIVER_VALUES;

    /** Those that somebody may mean who writes so: the one of that name, else all whose names have each of these words. */
    public static List<Option> named(String words) {
        List<String> wanted = words(words);
        List<Option> same = Arrays.stream(values())
                .filter(option -> words(option.name()).equals(wanted))
                .toList();
        return wanted.isEmpty() || !same.isEmpty()
                ? same
                : Arrays.stream(values())
                        .filter(option -> words(option.name()).containsAll(wanted))
                        .toList();
    }

    /** Those whose names are nearly that: what somebody may have meant who misspelt it. */
    public static List<Option> similarTo(String misspelt) {
        String name = String.join("_", words(misspelt));
        return Arrays.stream(values())
                .filter(option -> NearNames.isWithin(NearNames.allowed(name), name, option.name()))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
