package lv.kopa.widget.internal.form;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import lv.kopa.widget.FormChoices;

/** Several of what is offered. Those that were chosen keep their order; a new one comes last. */
final class ChecksEditor implements Editor {
    private static final int ROWS = 7;

    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private final List<Object> chosen = new ArrayList<>();
    private final Stack stack = new Stack();
    private final JComponent component;
    private final Runnable changed;
    private boolean showing;

    ChecksEditor(List<FormChoices.Choice> choices, Runnable changed) {
        this.changed = changed;
        for (FormChoices.Choice choice : choices) {
            add(choice.value(), choice.label());
        }
        component = boxes.size() <= ROWS ? stack : scrolled();
    }

    private JCheckBox add(String value, String label) {
        JCheckBox box = new JCheckBox(label);
        box.addItemListener(event -> tick(value, box.isSelected()));
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                box.scrollRectToVisible(new Rectangle(box.getSize()));
            }
        });
        boxes.put(value, box);
        stack.add(box);
        return box;
    }

    private void tick(Object value, boolean on) {
        if (showing) {
            return;
        }
        chosen.remove(value);
        if (on) {
            chosen.add(value);
        }
        changed.run();
    }

    @Override
    public JComponent component() {
        return component;
    }

    private JComponent scrolled() {
        JScrollPane scroll = new JScrollPane(stack);
        int row = boxes.values().iterator().next().getPreferredSize().height;
        scroll.setPreferredSize(new Dimension(0, row * ROWS));
        return scroll;
    }

    @Override
    public JComponent field() {
        return boxes.isEmpty() ? stack : boxes.values().iterator().next();
    }

    @Override
    public JComponent named() {
        return stack;
    }

    @Override
    public Object value() {
        return List.copyOf(chosen);
    }

    @Override
    public void show(Object plain) {
        showing = true;
        chosen.clear();
        if (plain instanceof List<?> list) {
            chosen.addAll(list);
        }
        chosen.forEach(each -> {
            if (!boxes.containsKey(String.valueOf(each))) {
                add(String.valueOf(each), String.valueOf(each));
            }
        });
        boxes.forEach((value, box) -> box.setSelected(chosen.contains(value)));
        showing = false;
    }

    @Override
    public boolean wide() {
        return true;
    }
}
