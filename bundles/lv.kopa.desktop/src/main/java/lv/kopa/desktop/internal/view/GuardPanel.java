package lv.kopa.desktop.internal.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * Shows what a bundle contributed and keeps what it throws while it is measured, laid out or painted from the rest of the
 * window. The first failure is told, once; from then on nothing of it is called.
 */
final class GuardPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Throwable> failed;
    private boolean broken;

    GuardPanel(JComponent content, Consumer<Throwable> failed) {
        super(new BorderLayout());
        this.failed = failed;
        add(content);
    }

    /** So that painting a part of the content, too, passes through here. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public void paint(Graphics graphics) {
        Graphics copy = graphics.create();
        try {
            guarded(() -> {
                super.paint(copy);
                return null;
            });
        } finally {
            copy.dispose();
        }
    }

    @Override
    protected void validateTree() {
        guarded(() -> {
            super.validateTree();
            return null;
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return measured(super::getPreferredSize);
    }

    @Override
    public Dimension getMinimumSize() {
        return measured(super::getMinimumSize);
    }

    private Dimension measured(Supplier<Dimension> size) {
        Dimension measured = guarded(size);
        return measured == null ? new Dimension() : measured;
    }

    private <T> T guarded(Supplier<T> call) {
        if (broken) {
            return null;
        }
        try {
            return call.get();
        } catch (Throwable e) { // content of others may throw anything
            broken = true;
            EventQueue.invokeLater(() -> failed.accept(e)); // not while it is being laid out or painted
            return null;
        }
    }
}
