package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotTree;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.huunghi.testing.bot.workbench.SWTBotView;
import org.junit.jupiter.api.Test;

/** The figures of a term come out of the view, and each opens down to the document that says it. */
class FiguresTest extends UnionJourney {
	private static final List<String> SON_LA = List.of("171", "1.440", "279", "3.614", "70.814.000.000 VND", "2.133", "62", "trên 17.000.000 USD");

	/** @return the view, with the figures that the province has told of its term */
	private SWTBotView theTermOfSonLa() {
		data.install("sonla");
		SWTBotView view = shown();
		type(view, "từ", "2017");
		type(view, "đến", "2023");
		waitFor(() -> values(view).containsAll(SON_LA), () -> "shown is " + values(view));
		return view;
	}

	@Test
	void theTermOfSonLaOpensIntoItsSources() {
		SWTBotView view = theTermOfSonLa();
		assertEquals(8, view.bot().tree().rowCount());
		assertEquals("1 số liệu theo kỳ", view.bot().tree().cell(0, 3));

		SWTBotTreeItem figure = Arrays.stream(view.bot().tree().getAllItems()).filter(item -> item.cell(1).equals("171")).findFirst().orElseThrow();
		figure.expand();
		waitFor(() -> figure.getItems().length == 1 && figure.getItems()[0].cell(3).equals("được cộng"), () -> "the figure opens into " + texts(figure));
		picture("figures");
		SWTBotTreeItem total = figure.getItems()[0];
		assertEquals("2017–2023", total.cell(2));
		SWTBotTreeItem source = total.expand().getItems()[0];
		String document = source.getText();
		source.doubleClick();
		waitFor(() -> document.startsWith(bot.activeEditor().getTitle()), () -> "opened is " + bot.activeEditor().getTitle() + " for " + document);
	}

	@Test
	void aPeriodWithNothingSaysSo() {
		data.install("sonla");
		SWTBotView view = shown();
		type(view, "từ", "1/1999");
		type(view, "đến", "1998");
		waitFor(() -> says(view, "trước khi bắt đầu"), () -> "no message");
		type(view, "đến", "1999");
		waitFor(() -> says(view, "Không có mục nào") && !view.bot().tree().hasItems(), () -> "no message");
	}

	/** Counting again after somebody else's commit shows what is new, but leaves alone the date that is half typed. */
	@Test
	void whatIsBeingTypedStaysWhenOthersCommit() {
		SWTBotView view = theTermOfSonLa();
		view.bot().textWithLabel("từ").setFocus();
		view.bot().textWithLabel("từ").setText("201");
		data.repository().write("Đổi tên", writer -> writer.unions().get(0).getNames()
				.forEach(name -> name.setText(name.getText() + " Sơn La")));
		waitFor(() -> view.bot().comboBoxWithLabel("Liên hiệp:").getText().endsWith("Sơn La Sơn La"), () -> "not counted again");
		assertEquals("201", view.bot().textWithLabel("từ").getText());
	}

	private SWTBotView shown() {
		SWTBotView view = bot.viewById("org.huunghi.workbench.figures");
		view.show();
		waitFor(() -> view.bot().comboBoxWithLabel("Liên hiệp:").getText().endsWith("Sơn La"), () -> "another union");
		return view;
	}

	private static boolean says(SWTBotView view, String part) {
		List<Label> labels = new WidgetSearch(view.getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> labels.stream().anyMatch(label -> label.getText().contains(part)));
	}

	private static void type(SWTBotView view, String label, String date) {
		view.bot().textWithLabel(label).setFocus();
		view.bot().textWithLabel(label).setText(date);
		Keyboard.press(SWT.NONE, SWT.CR, SWT.CR);
	}

	private static List<String> values(SWTBotView view) {
		SWTBotTree tree = view.bot().tree();
		return Arrays.stream(tree.getAllItems()).map(item -> item.cell(1)).toList();
	}

	private static List<String> texts(SWTBotTreeItem item) {
		return Arrays.stream(item.getItems()).map(child -> child.getText() + " " + child.cell(3)).toList();
	}
}
