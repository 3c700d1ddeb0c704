package org.huunghi.election.ui.counting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.NumberEntry;

/** A field for one figure. What is typed stays as it is, also where it is no number or can't be true; it is taken over when the row is left. */
final class FigureText {
	private final Text text;
	private final Locale locale;
	private final Supplier<Integer> stored;
	private final Consumer<Integer> store;
	private String shown = "";

	/** @param stored what the model holds; @param store puts it there */
	FigureText(Composite parent, Locale locale, Supplier<Integer> stored, Consumer<Integer> store) {
		this.locale = locale;
		this.stored = stored;
		this.store = store;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		text.addFocusListener(FocusListener.focusGainedAdapter(e -> text.selectAll()));
	}

	/** Says what happens when the row is finished with a key or left. @param step 1 down, -1 up, 0 just left */
	void onFinish(Consumer<Integer> finish) {
		text.addFocusListener(FocusListener.focusLostAdapter(e -> finish.accept(0)));
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			int step = switch (e.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			default -> 0;
			};
			if (step != 0) {
				e.doit = false;
				finish.accept(step);
			}
		}));
	}

	/** Says what happens while the user types. */
	void onTyping(Runnable typed) {
		text.addModifyListener(e -> {
			if (!text.getText().equals(shown)) {
				typed.run();
			}
		});
	}

	/** Shows what the model holds, but where something else is being typed. */
	void refresh() {
		String now = format(stored.get());
		boolean untouched = text.getText().equals(shown);
		shown = now;
		if (untouched && !text.getText().equals(now)) {
			text.setText(now);
		}
	}

	private String format(Integer figure) {
		return figure == null ? "" : NumberEntry.format(BigDecimal.valueOf(figure), locale);
	}

	/** @return whether what is typed is not yet in the model */
	boolean isPending() {
		return !text.getText().equals(shown);
	}

	/** @return whether what is typed is no whole number */
	boolean isWrong() {
		try {
			parse();
			return false;
		} catch (EntryException e) {
			return true;
		}
	}

	/** @return the figure as typed; null for a blank field and for what is no number */
	Integer typed() {
		try {
			return parse();
		} catch (EntryException e) {
			return null;
		}
	}

	private Integer parse() throws EntryException {
		String typed = text.getText().strip();
		return typed.matches("[-−–]\\s*\\d{1,9}") ? Integer.valueOf(-Integer.parseInt(typed.replaceAll("\\D", "")))
				: NumberEntry.parseInteger(typed, locale);
	}

	/** Takes over what is typed, where it is a number. @return whether it is */
	boolean commit() {
		if (isWrong()) {
			return false;
		}
		Integer figure = typed();
		shown = text.getText();
		if (!Objects.equals(figure, stored.get())) {
			store.accept(figure);
		}
		refresh();
		return true;
	}

	/** @return what is wrong with what is typed */
	String complaint() {
		return Messages.bind(Messages.notNumber, text.getText().strip());
	}

	Text text() {
		return text;
	}
}
