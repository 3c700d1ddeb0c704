package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.jobs.Failures;

/**
 * What is entered while a record is being stored, when nothing may change it: text goes on into the field that has the keyboard, which gives it to
 * the record later; other keys, commands, buttons and choices wait their turn. So nobody who goes on while he saves loses a letter or a click. For the
 * UI thread.
 */
final class HeldInput implements AutoCloseable {
	private static final int[] KEYS = {SWT.KeyDown, SWT.KeyUp, SWT.Traverse};
	private static final int[] CHOICES = {SWT.Selection, SWT.DefaultSelection};
	private static final int[] CLICKS = {SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick};
	private static final int[] OTHERS = {SWT.DragDetect, SWT.Close};
	private static final int COMMAND_KEYS = SWT.CTRL | SWT.ALT | SWT.COMMAND;

	/** @param command whether it is a command of the workbench, by key, menu or tool bar */
	private record Held(Runnable what, boolean command) {
	}

	private final Shell shell;
	private final Composite free;
	private final Edits edits;
	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
	private final List<Held> held = new ArrayList<>();
	private final Map<int[], Listener> filters = Map.of(KEYS, this::key, CHOICES, this::choice, CLICKS, this::click, OTHERS, this::other);

	/** Holds nothing back yet. @param shell the window, @param free where the mouse does what it always does, @param edits of the record */
	HeldInput(Shell shell, Composite free, Edits edits) {
		this.shell = shell;
		this.free = free;
		this.edits = edits;
	}

	/** Holds back what is entered until it is closed. */
	HeldInput begin() {
		bindings.setKeyFilterEnabled(false);
		edits.hold(change -> held.add(new Held(change, false)));
		filters.forEach((types, filter) -> IntStream.of(types).forEach(type -> shell.getDisplay().addFilter(type, filter)));
		return this;
	}

	/** Takes input again as ever; what was held back still waits. */
	@Override
	public void close() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		filters.forEach((types, filter) -> IntStream.of(types).forEach(type -> display.removeFilter(type, filter)));
		edits.hold(null);
		bindings.setKeyFilterEnabled(true);
	}

	/** Does what was held back, in its order. @param commands whether also the commands, which make sense only where nothing was asked in between */
	void release(boolean commands) {
		List<Held> now = List.copyOf(held);
		held.clear();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> now.stream().filter(each -> commands || !each.command()).map(Held::what).forEach(Runnable::run));
	}

	private boolean isHere(Widget widget) {
		return widget instanceof Control control ? control.getShell() == shell && !isFree(control) : shell.getDisplay().getActiveShell() == shell;
	}

	private boolean isFree(Control control) {
		return control == free || control.getParent() != null && isFree(control.getParent());
	}

	private static boolean takesText(Widget widget) {
		return switch (widget) {
		case Text text -> text.getEditable();
		case StyledText text -> text.getEditable();
		case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
		default -> false;
		};
	}

	/** What scrolls or moves a border changes nothing. */
	private void choice(Event event) {
		boolean harmless = event.widget instanceof ScrollBar || event.widget instanceof Sash || event.widget instanceof Slider;
		if (isHere(event.widget) && !harmless && !takesText(event.widget)) {
			hold(event);
		}
	}

	/** Widgets of the system tell by themselves what was chosen; those that are drawn by their own code find that out from the mouse. */
	private void click(Event event) {
		boolean drawn = event.widget instanceof CTabFolder || event.widget instanceof Canvas && !(event.widget instanceof Shell);
		if (isHere(event.widget) && drawn && !takesText(event.widget)) {
			hold(event);
		}
	}

	private void other(Event event) {
		if (isHere(event.widget)) {
			if (event.type == SWT.Close) {
				held.add(new Held(shell::close, true));
			}
			swallow(event);
		}
	}

	private void hold(Event event) {
		held.add(new Held(new HeldEvent(event)::tell, event.widget instanceof Item));
		swallow(event);
	}

	private void key(Event event) {
		if (!isHere(event.widget)) {
			return;
		}
		boolean text = takesText(event.widget);
		ParameterizedCommand command = event.type != SWT.KeyDown || text && (event.stateMask & COMMAND_KEYS) == 0 ? null : command(event);
		if (command != null) {
			held.add(new Held(() -> execute(command), true));
			swallow(event);
		} else if (!text) {
			if (event.type != SWT.Traverse) {
				held.add(new Held(new HeldEvent(event)::tell, false));
			}
			swallow(event);
		}
	}

	private ParameterizedCommand command(Event event) {
		int[] strokes = {SWTKeySupport.convertEventToUnmodifiedAccelerator(event), SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
				SWTKeySupport.convertEventToModifiedAccelerator(event)};
		for (int stroke : strokes) {
			Binding binding = bindings.getPerfectMatch(KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(stroke)));
			if (binding != null) {
				return binding.getParameterizedCommand();
			}
		}
		return null;
	}

	private void execute(ParameterizedCommand command) {
		try {
			handlers.executeCommand(command, null);
		} catch (ExecutionException e) {
			Failures.log(e);
		} catch (CommandException e) {
			// as with a key whose command can't be used here: nothing happens
		}
	}

	private static void swallow(Event event) {
		event.type = SWT.None;
		event.doit = false;
	}
}
