package org.huunghi.workbench.explorer;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.huunghi.workbench.Messages;

/** The search box above the tree. Down goes to the hits, Enter opens the first one, Esc clears. */
final class SearchBox {
	private final Text text;

	SearchBox(Composite parent, Consumer<String> search, Runnable down, Runnable enter) {
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		text.setMessage(Messages.Explorer_search);
		text.setToolTipText(Messages.Explorer_searchTip);
		text.setData("org.eclipse.swtbot.widget.key", "org.huunghi.workbench.explorer.search");
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 4;
		data.verticalIndent = 4;
		data.widthHint = 120;
		text.setLayoutData(data);
		text.addModifyListener(event -> search.accept(text.getText()));
		text.addKeyListener(new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				switch (event.keyCode) {
				case SWT.ARROW_DOWN -> down.run();
				case SWT.CR, SWT.KEYPAD_CR -> enter.run();
				case SWT.ESC -> text.setText("");
				default -> {
					return;
				}
				}
				event.doit = false;
			}
		});
	}

	String text() {
		return text.getText();
	}

	void clear() {
		if (!text.getText().isEmpty()) {
			text.setText("");
		}
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}
}
