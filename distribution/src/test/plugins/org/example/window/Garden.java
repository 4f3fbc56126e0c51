package org.example.window;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import lv.kopa.text.Text;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** A view that leaves something behind wherever it can. */
@Component
public final class Garden implements ViewFactory {
    /** A value of a type of this bundle. */
    public static final class Seed {}

    @Override
    public Description description() {
        return new Description("garden", Text.same("Garden"), Text.same("Grows."), "sun", Area.CENTRE, 1);
    }

    @Override
    public View open(Workbench workbench) {
        return new Plot(workbench);
    }

    private static final class Bed extends JPanel {
        private static final long serialVersionUID = 1;
    }

    private static final class Plot implements View {
        private final JPanel bed = new Bed();
        private final JTextField field = new JTextField("garden", 20);

        Plot(Workbench workbench) {
            JButton button = new JButton("Fall");
            button.setName("garden.fall");
            button.setToolTipText("garden tip");
            button.addActionListener(event -> fall());
            field.setName("garden.field");
            field.setToolTipText("garden field");
            field.getDocument().addUndoableEditListener(new javax.swing.undo.UndoManager());
            bed.add(field);
            bed.add(button);
            bed.setName("garden.bed");
            workbench.shared(new Topic<>("garden.seed", Seed.class)).set(new Seed());
            workbench.shared(new Topic<>("garden.any", Object.class)).set(new Seed());
            workbench.shared(Topic.UNIT).follow(unit -> bed.setToolTipText(unit.orElse("none")));
            workbench.jobs().follow(bed::repaint);
            workbench.jobs().run(Text.same("sow"), monitor -> new Seed(), seed -> bed.repaint());
        }

        private static void fall() {
            throw new IllegalStateException("the garden fell");
        }

        @Override
        public JComponent component() {
            return bed;
        }

        @Override
        public JComponent focus() {
            return field;
        }
    }
}
