package org.huunghi.workbench.form.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.Form;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Severity;
import org.huunghi.workbench.form.Messages;
import org.huunghi.workbench.form.field.Field;

/** Shows problems and texts that can't be understood beside their fields and, summed up, in the head of the form. */
final class Marks {
	private final Form form;
	private final IMessageManager messages;
	private final List<Field> fields;
	private final Locale locale;
	private final boolean all;
	private List<Problem> problems = List.of();

	/** @param all whether problems that belong to no field stand in the head */
	Marks(Form form, IMessageManager messages, List<Field> fields, Locale locale, boolean all) {
		this.form = form;
		this.messages = messages;
		this.fields = fields;
		this.locale = locale;
		this.all = all;
	}

	void problems(List<Problem> found) {
		problems = found;
		for (Field field : fields) {
			field.mark(found.stream().filter(problem -> problem.target() != field.owner() && fieldOf(problem) == field).toList());
		}
		show();
	}

	void show() {
		messages.setAutoUpdate(false);
		messages.removeAllMessages();
		fields.forEach(field -> messages.removeMessages(field.control()));
		for (Field field : fields) {
			if (field.wrongText() != null) {
				messages.addMessage("wrong", field.label() + ": " + field.wrongText(), null, IMessageProvider.ERROR, field.control());
			}
		}
		int count = 0;
		for (Problem problem : problems) {
			Field field = fieldOf(problem);
			Object key = problem.code() + count++;
			if (field != null) {
				messages.addMessage(key, problem.message(locale), null, type(problem.severity()), field.control());
			} else if (all) {
				messages.addMessage(key, problem.message(locale), null, type(problem.severity()));
			}
		}
		messages.setAutoUpdate(true);
		messages.update();
		summarise();
	}

	/** Says in the interface's language what the platform would sum up in English. */
	private void summarise() {
		IMessage[] all = form.getChildrenMessages();
		if (all != null && all.length == 1) {
			form.setMessage(all[0].getMessage(), form.getMessageType(), all);
		} else if (all != null) {
			long errors = Arrays.stream(all).filter(message -> message.getMessageType() == IMessageProvider.ERROR).count();
			long warnings = Arrays.stream(all).filter(message -> message.getMessageType() == IMessageProvider.WARNING).count();
			form.setMessage(Messages.bind(Messages.summary, new Object[] { errors, warnings, all.length - errors - warnings }), form.getMessageType(), all);
		}
	}

	/** @return the field that shows the problem's target or what contains it; null where none does */
	Field fieldOf(Problem problem) {
		return fieldOf(fields, problem.target(), problem.feature());
	}

	static Field fieldOf(List<Field> fields, EObject target, org.eclipse.emf.ecore.EStructuralFeature feature) {
		List<Field> ofOwner = new ArrayList<>();
		for (Field field : fields) {
			if (field.owner() == target && field.feature() == feature) {
				return field;
			}
			if (field.owner() == target.eContainer() && field.feature() == target.eContainmentFeature()) {
				ofOwner.add(field);
			}
		}
		if (!ofOwner.isEmpty()) {
			return ofOwner.get(0);
		}
		return target.eContainer() == null || fields.stream().anyMatch(field -> field.owner() == target) ? null
				: fieldOf(fields, target.eContainer(), target.eContainmentFeature());
	}

	static int type(Severity severity) {
		return switch (severity) {
			case ERROR -> IMessageProvider.ERROR;
			case WARNING -> IMessageProvider.WARNING;
			default -> IMessageProvider.INFORMATION;
		};
	}
}
