package io.github.rlsrules.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that people do against restless legs, sound or not. Being listed here is no recommendation.
 *
 * @since 0.1.0
 */
public enum Option {
    // movement and habits
    /** Walking. */
    WALKING,
    /** Stretching the legs. */
    STRETCHING,
    /** Exercise of any other kind. */
    EXERCISE,
    /** Yoga. */
    YOGA,
    /** Tai chi. */
    TAI_CHI,
    /** Exercise in water. */
    AQUATIC_EXERCISE,
    /** Standing on a board that tips. */
    BALANCE_BOARD,
    /** Lying still with the mind on the legs. */
    FOCUSED_STILLNESS,
    /** Something that keeps the mind busy. */
    MENTAL_ALERTING,
    /** Regular hours of sleep and a calm evening. */
    SLEEP_ROUTINE,
    /** Relaxing the muscles step by step. */
    RELAXATION,
    /** Training for sleep (cognitive behavioural therapy for insomnia). */
    CBT_FOR_INSOMNIA,
    /** Less caffeine, or none. */
    LESS_CAFFEINE,
    /** Less alcohol, or none. */
    LESS_ALCOHOL,
    /** Less nicotine, or none. */
    LESS_NICOTINE,
    /** A cool bedroom. */
    COOL_BEDROOM,
    /** Pillows, and positions of the legs. */
    SLEEP_POSITION_AIDS,

    // applied to the body
    /** Massage of the legs by hand. */
    MASSAGE,
    /** A foam roller under the legs. */
    FOAM_ROLLER,
    /** A machine that massages the feet. */
    FOOT_MASSAGER,
    /** A warm bath. */
    WARM_BATH,
    /** Warm and cold water in turn. */
    ALTERNATING_WARM_AND_COLD,
    /** Heated wraps around the feet. */
    HEATED_FOOT_WRAPS,
    /** Cold packs or cold water on the legs. */
    COLD_APPLICATION,
    /** Wraps or stockings that press the legs. */
    COMPRESSION_WRAPS_OR_STOCKINGS,
    /** Sleeves that are pumped up around the legs. */
    PNEUMATIC_COMPRESSION,
    /** A weighted blanket. */
    WEIGHTED_BLANKET,
    /** Baths with Epsom salt, a salt of magnesium. */
    EPSOM_SALT_BATH,
    /** A solution of magnesium rubbed on the skin. */
    MAGNESIUM_OIL,
    /** Acupuncture. */
    ACUPUNCTURE,
    /** Cups that suck at the skin. */
    CUPPING,

    // devices
    /** A device that stimulates the peroneal nerve at the knee. */
    PERONEAL_NERVE_STIMULATION,
    /** A pad under the legs that vibrates. */
    VIBRATING_PAD,
    /** A plate that vibrates the whole body. */
    WHOLE_BODY_VIBRATION,
    /** Electrical stimulation of nerves through the skin. */
    TENS,
    /** Weak alternating current through the head. */
    CRANIAL_ELECTROTHERAPY,
    /** Magnetic stimulation of the brain. */
    TRANSCRANIAL_MAGNETIC_STIMULATION,
    /** Weak direct current through the head. */
    TRANSCRANIAL_DIRECT_CURRENT,
    /** Pulsed magnetic fields. */
    PULSED_MAGNETIC_FIELD,
    /** Red or infrared light on the legs. */
    RED_OR_INFRARED_LIGHT,
    /** Bright light into the eyes. */
    BRIGHT_LIGHT,
    /** Sounds for sleep. */
    BINAURAL_BEATS_OR_PINK_NOISE,
    /** A sauna by infrared light. */
    INFRARED_SAUNA,
    /** A device that measures sleep. */
    SLEEP_TRACKER,

    // swallowed
    /** Iron without a blood test before it. */
    IRON_WITHOUT_TEST,
    /** Magnesium that is swallowed. */
    MAGNESIUM,
    /** Vitamin C. */
    VITAMIN_C,
    /** Vitamin D. */
    VITAMIN_D,
    /** Vitamin B12 or folate. */
    VITAMIN_B12_OR_FOLATE,
    /** A mixture of B vitamins. */
    B_VITAMINS,
    /** Zinc. */
    ZINC,
    /** Selenium. */
    SELENIUM,
    /** Melatonin. */
    MELATONIN,
    /** Tyrosine, an amino acid. */
    TYROSINE,
    /** Theanine, an amino acid of tea. */
    L_THEANINE,
    /** Valerian. */
    VALERIAN,
    /** Homeopathic tablets or drops. */
    HOMEOPATHY,
    /** A banana with pumpkin seeds at bedtime. */
    BEDTIME_BANANA_AND_PUMPKIN_SEEDS,
    /** Drinks with salts. */
    ELECTROLYTE_DRINKS,
    /** Alcohol against the symptoms. */
    ALCOHOL_AS_TREATMENT,
    /** A transplant of stool. */
    FAECAL_TRANSPLANT,

    // done with medicines
    /** A pause from medicines over some days. */
    DRUG_HOLIDAY,
    /** Kinds of medicine changed by the calendar. */
    ROTATION_OF_MEDICINE_CLASSES,
    /** Two weeks without treatment. */
    TWO_WEEK_WASHOUT,
    /** Supplements changed by the calendar. */
    CYCLING_OF_SUPPLEMENTS,
    /** A reset over some days by heat, salts and the like. */
    METABOLIC_RESET,

    // measured to watch the course
    /** Dopamine measured in urine. */
    URINE_DOPAMINE_TEST,
    /** A scale for Parkinson's disease. */
    PARKINSON_SCALE,
    /** A scan of the dopamine transporters of the brain. */
    DOPAMINE_TRANSPORTER_SCAN,
    /** A number of leg movements that is to be reached. */
    LEG_MOVEMENT_TARGET,
    /** Hours of sleep that are to be reached each night. */
    NIGHTLY_SLEEP_TARGET,
    /** Liver values in place of iron values. */
    IRON_WATCHED_BY_LIVER_VALUES;

    /**
     * {@return those that somebody may mean who writes so: the one of that name, else all whose names have each of these words}
     *
     * @param words as somebody wrote them
     */
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

    /**
     * {@return those whose names are nearly that: what somebody may have meant who misspelt it}
     *
     * @param misspelt as somebody wrote it
     */
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
