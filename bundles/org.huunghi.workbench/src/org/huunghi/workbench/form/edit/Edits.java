package org.huunghi.workbench.form.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.huunghi.union.labels.ModelLabels;

/** Makes the changes of a form as commands that can be undone, each with a label that names what it changes. For the UI thread. */
public final class Edits {
	private final EditStack stack = new EditStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final Locale locale;
	private TypingCommand typing;
	private GroupCommand group;
	private Runnable refused;
	private Consumer<Runnable> later;

	/** @param locale of the commands' labels */
	public Edits(Locale locale) {
		this.locale = locale;
	}

	/** @return the commands done so far */
	public EditStack stack() {
		return stack;
	}

	/**
	 * Refuses all changes from now on, or takes them again. What is changed already stays, and can still be saved.
	 *
	 * @param told called whenever a change is refused; null to take changes again
	 */
	public void refuse(Runnable told) {
		refused = told;
		typing = null;
	}

	/** @return whether changes are refused at the moment, since somebody else changes the record or the user may not */
	public boolean isReadOnly() {
		return refused != null;
	}

	/**
	 * Puts off all changes from now on, or makes them at once again.
	 *
	 * @param held takes each change, to make it when changes are made at once again; null for that
	 */
	public void hold(Consumer<Runnable> held) {
		later = held;
		typing = null;
	}

	/** @return whether changes are put off at the moment, since the record is being stored */
	public boolean isHeld() {
		return later != null;
	}

	private boolean refuses() {
		if (refused != null) {
			refused.run();
		}
		return refused != null;
	}

	/** Sets a single feature; does nothing where the value is there already. */
	public void set(EObject owner, EStructuralFeature feature, Object value) {
		typing = null;
		if (!Objects.equals(owner.eGet(feature), value)) {
			run(label(owner, feature), List.of(setting(owner, feature, value)));
		}
	}

	/**
	 * Makes all changes that something does one that is undone as one. Where it throws an exception, none of them stays.
	 *
	 * @param label names the whole change
	 */
	public void group(String label, Runnable changes) {
		if (group != null) {
			changes.run();
			return;
		}
		if (later != null) {
			later.accept(() -> group(label, changes));
			return;
		}
		if (refuses()) {
			return;
		}
		typing = null;
		group = new GroupCommand(label);
		GroupCommand made = group;
		try {
			changes.run();
		} catch (RuntimeException | Error e) {
			made.undo();
			throw e;
		} finally {
			group = null;
			typing = null;
		}
		if (!made.isEmpty()) {
			stack.execute(made);
		}
	}

	private void execute(Command command) {
		if (group == null) {
			if (later != null) {
				later.accept(() -> execute(command));
			} else if (!refuses()) {
				stack.execute(command);
			}
		} else {
			group.appendAndExecute(command);
		}
	}

	/** Sets an attribute to what has been typed so far: goes on with the last change where that was the same entry. */
	public void type(EObject owner, EStructuralFeature feature, Object value) {
		if (Objects.equals(owner.eGet(feature), value)) {
			return;
		}
		if (group != null) {
			set(owner, feature, value);
			return;
		}
		if (later != null) {
			later.accept(() -> type(owner, feature, value));
			return;
		}
		if (refused == null && typing != null && typing.continues(owner, feature) && stack.getUndoCommand() == typing && stack.isSaveNeeded()) {
			typing.goOn(value);
			stack.topChanged();
			return;
		}
		if (refuses()) {
			return;
		}
		TypingCommand command = new TypingCommand(label(owner, feature), owner, feature, value);
		stack.execute(command);
		typing = command;
	}

	/** Ends the entry that is being typed: a later one is undone by itself. */
	public void endTyping() {
		typing = null;
	}

	/** @return a command that sets a feature, to be run with others */
	public Command setting(EObject owner, EStructuralFeature feature, Object value) {
		return new SetCommand(domain, owner, feature, value);
	}

	/** @return a command that adds to a list at an index, or at the end for a negative one; to be run with others */
	public Command adding(EObject owner, EStructuralFeature feature, Object value, int index) {
		return new AddCommand(domain, owner, feature, value, index < 0 ? CommandParameter.NO_INDEX : index);
	}

	/** @return a command that moves a value within its list to an index, to be run with others */
	public Command moving(EObject owner, EStructuralFeature feature, Object value, int index) {
		return new MoveCommand(domain, owner, feature, value, index);
	}

	/** @return a command that removes from a list, to be run with others */
	public Command removing(EObject owner, EStructuralFeature feature, Collection<?> values) {
		return new RemoveCommand(domain, owner, feature, values);
	}

	/** Adds to a list at an index, or at the end for a negative one. */
	public void add(EObject owner, EStructuralFeature feature, Object value, int index) {
		run(Messages.bind(Messages.add, label(owner, feature)), List.of(adding(owner, feature, value, index)));
	}

	/** Removes from a list. */
	public void remove(EObject owner, EStructuralFeature feature, Collection<?> values) {
		if (!values.isEmpty()) {
			run(Messages.bind(Messages.remove, label(owner, feature)), List.of(new RemoveCommand(domain, owner, feature, values)));
		}
	}

	/** Moves a value within its list to an index. */
	public void move(EObject owner, EStructuralFeature feature, Object value, int index) {
		run(Messages.bind(Messages.move, label(owner, feature)), List.of(new MoveCommand(domain, owner, feature, value, index)));
	}

	/** Runs commands as one that is undone as one. */
	public void run(String label, List<? extends Command> commands) {
		typing = null;
		if (!commands.isEmpty()) {
			execute(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label, new ArrayList<>(commands)));
		}
	}

	/** @return what a change of the feature is called */
	public String label(EObject owner, EStructuralFeature feature) {
		return ModelLabels.of(owner.eClass(), feature, locale);
	}
}
