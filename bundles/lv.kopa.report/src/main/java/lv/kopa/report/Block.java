package lv.kopa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.evaluation.CellMark;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A piece of a report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a chapter, 2 and 3 below
     * @param text the heading
     */
    record Heading(int level, Text text) implements Block {
        /**
         * @throws IllegalArgumentException if the level is not 1, 2 or 3
         */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have levels 1 to 3, not " + level);
            }
            Objects.requireNonNull(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param text plain text
     */
    record Paragraph(Text text) implements Block {
        /** Rejects null. */
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A finding, set apart from the running text.
     *
     * @param finding the finding
     * @param subjects what people call each of the finding's subjects, in their order; empty for one without a name
     */
    record FindingBlock(lv.kopa.evaluation.Finding finding, List<Text> subjects) implements Block {
        /**
         * @throws IllegalArgumentException if there are not as many names as subjects
         */
        public FindingBlock {
            Objects.requireNonNull(finding);
            subjects = List.copyOf(subjects);
            if (subjects.size() != finding.subjects().size()) {
                throw new IllegalArgumentException(
                        subjects.size() + " names for " + finding.subjects().size() + " subjects");
            }
        }

        /** A finding about subjects of which nothing but the codes is known. */
        public FindingBlock(lv.kopa.evaluation.Finding finding) {
            this(finding, finding.subjects().stream().map(code -> Text.EMPTY).toList());
        }

        /**
         * Whom the finding concerns and its message does not name: by name, and by code, too, where the message goes by codes.
         */
        public List<String> unnamed(Language language) {
            String message = finding.message().in(language);
            List<String> unnamed = new ArrayList<>();
            for (int i = 0; i < subjects.size(); i++) {
                String code = finding.subjects().get(i);
                String name = subjects.get(i).in(language);
                if (name.isEmpty() || name.equals(code)) {
                    if (!message.contains(code)) {
                        unnamed.add(code);
                    }
                } else if (!message.contains(name)) {
                    unnamed.add(message.contains(code) ? name + " (" + code + ")" : name);
                }
            }
            return unnamed;
        }
    }

    /**
     * A list of terms and what belongs to them.
     *
     * @param entries in order
     */
    record Facts(List<Entry> entries) implements Block {
        /** Copies the list. */
        public Facts {
            entries = List.copyOf(entries);
        }

        /** A term and what belongs to it. */
        public record Entry(Text term, Text value) {}
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns heads of the columns
     * @param rows cells of each row, one per column
     */
    record Table(Text caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        /**
         * @throws IllegalArgumentException if a row has another number of cells than there are columns
         */
        public Table {
            Objects.requireNonNull(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }

        /**
         * Head of a column.
         *
         * @param label what people call it
         * @param decimals places after the decimal point for numbers, 0 to 15; ignored for words
         */
        public record Column(Text label, int decimals) {}

        /** A cell. */
        public sealed interface Cell {}

        /** A cell with words. */
        public record Words(Text text) implements Cell {}

        /**
         * A cell with a number.
         *
         * @param value NaN where there is none
         * @param mark what a method did to it
         * @param wording how it is written, where the decimals of the column do not suit it; empty for the usual way
         */
        public record Number(double value, Optional<CellMark> mark, Optional<Text> wording) implements Cell {
            /** Rejects nulls. */
            public Number {
                Objects.requireNonNull(mark);
                Objects.requireNonNull(wording);
            }

            /** A number written with the decimals of its column. */
            public Number(double value, Optional<CellMark> mark) {
                this(value, mark, Optional.empty());
            }

            /** A number to which nothing was done. */
            public Number(double value) {
                this(value, Optional.empty());
            }
        }
    }

    /**
     * A figure.
     *
     * @param caption what it shows
     * @param figure the picture
     */
    record Picture(Text caption, Figure figure) implements Block {
        /** Rejects nulls. */
        public Picture {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(figure);
        }
    }

    /** What follows begins on a new page where there are pages. */
    record PageBreak() implements Block {}
}
