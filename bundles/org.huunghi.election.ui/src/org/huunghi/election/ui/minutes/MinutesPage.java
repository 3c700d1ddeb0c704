package org.huunghi.election.ui.minutes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.document.Format;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ui.part.ActionButton;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.PageIds;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.text.locale.Explained;
import org.huunghi.workbench.form.value.Languages;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page of the minutes: their number, times and note, who signs, and the document as it will be printed. */
public final class MinutesPage extends FormPage {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;
	private static final List<String> LANGUAGES = List.of("vi", "lo", "en");
	/** Typing goes on for a while: the preview waits until it rests. */
	private static final int REST_MILLIS = 400;

	private Combo kind;
	private Combo language;
	private Button reset;
	private StatementList signing;
	private StatementList state;
	private Preview preview;
	private Statement done;
	private int asked;

	/** Made by the extension point. */
	public MinutesPage() {
		// Everything is made in before().
	}

	@Override
	protected void before(FormBody body) {
		body.fields(body.section(Messages.minutes, false), election(), MODEL.getElection_MinutesNumber(), MODEL.getElection_CountingFrom(),
				MODEL.getElection_CountingTo(), MODEL.getElection_MinutesNote(), MODEL.getElection_Minutes());
		signing = new StatementList(column(body.section(Messages.signatures, false)), body);
		body.fields(body.section(Messages.resolution, false), election(), MODEL.getElection_ResolutionNumber(), MODEL.getElection_Resolution());
		Composite client = column(body.section(Messages.document, true));
		choices(client, body);
		state = new StatementList(client, body);
		preview = new Preview(column(body.section(Messages.preview, true)));
	}

	private void choices(Composite client, FormBody body) {
		Composite row = body.toolkit().createComposite(client);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(6, 0).applyTo(row);
		body.toolkit().createLabel(row, Messages.kind);
		kind = combo(row, body);
		for (DocumentKind each : DocumentKind.values()) {
			kind.add(each.label());
		}
		kind.select(0);
		body.toolkit().createLabel(row, Messages.language);
		language = combo(row, body);
		LANGUAGES.forEach(tag -> language.add(Languages.name(tag, context().locale())));
		language.select(Math.max(0, LANGUAGES.indexOf(context().locale().getLanguage())));
		DocumentActions actions = new DocumentActions(context(), this::document, this::tell);
		push(row, body, Messages.exportDocx, () -> actions.export(Format.DOCX));
		push(row, body, Messages.exportHtml, () -> actions.export(Format.HTML));
		push(row, body, Messages.open, () -> actions.open(Format.DOCX));
		push(row, body, Messages.openBrowser, () -> actions.open(Format.HTML));
		push(row, body, Messages.edit, actions::editTemplate);
		reset = push(row, body, Messages.reset, () -> actions.resetTemplate(this::make));
	}

	private Combo combo(Composite row, FormBody body) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		body.toolkit().adapt(combo, true, false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> make()));
		return combo;
	}

	private Button push(Composite row, FormBody body, String text, Runnable action) {
		return ActionButton.make(body.toolkit(), row, text, action);
	}

	private static Composite column(Composite client) {
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(4, 8).applyTo(client);
		return client;
	}

	private Election election() {
		return (Election) context().record();
	}

	private ElectionDocument document() {
		return new ElectionDocument(election(), DocumentKind.values()[kind.getSelectionIndex()], Locale.of(LANGUAGES.get(language.getSelectionIndex())));
	}

	private void tell(Statement statement) {
		done = statement;
		make();
	}

	@Override
	protected void refreshCustom() {
		signing.show(SigningText.of(election(), () -> context().showPage(PageIds.ELECTORATE), context().locale()));
		int ticket = ++asked;
		kind.getDisplay().timerExec(REST_MILLIS, () -> {
			if (ticket == asked && !kind.isDisposed()) {
				make();
			}
		});
	}

	/** Makes the preview in the background, from the newest state of the election. */
	private void make() {
		int ticket = ++asked;
		ElectionDocument made = document();
		context().background(Messages.previewing, (repository, monitor) -> made(made, repository.folder()), page -> {
			if (ticket == asked && !kind.isDisposed()) {
				show(page);
			}
		});
	}

	/** What is shown: a page or what is wrong with its template, and the user's own template if there is one. */
	private record Made(String html, String wrong, Path own) {
	}

	private Made made(ElectionDocument document, Path folder) {
		Path own = null;
		try {
			OwnTemplates templates = new OwnTemplates(folder);
			Optional<Path> word = templates.used(document.kind(), document.language(), Format.DOCX);
			own = word.isPresent() ? word.get() : templates.used(document.kind(), document.language(), Format.HTML).orElse(null);
			if (word.isPresent()) {
				document.make(folder, Format.DOCX);
			}
			return new Made(new String(document.make(folder, Format.HTML), StandardCharsets.UTF_8), null, own);
		} catch (Exception e) {
			if (e instanceof Explained explained) {
				return new Made(null, explained.message(context().locale()), own);
			}
			// The page says it in one line; what led to it is only in the log.
			ILog.of(MinutesPage.class).error("Preview of " + document.kind(), e);
			return new Made(null, e.getMessage() == null ? e.toString() : e.getMessage(), own);
		}
	}

	private void show(Made made) {
		List<Statement> statements = new ArrayList<>();
		if (made.wrong() != null) {
			statements.add(new Statement(Level.BAD, Messages.bind(Messages.failed, made.wrong())));
		} else {
			preview.show(made.html());
		}
		statements.add(new Statement(Level.NOTE, made.own() == null ? Messages.builtInTemplate : Messages.bind(Messages.ownTemplate, made.own())));
		if (done != null) {
			statements.add(done);
		}
		state.show(statements);
		if (made.own() == null && reset.isFocusControl()) {
			kind.setFocus();
		}
		reset.setEnabled(made.own() != null);
	}
}
