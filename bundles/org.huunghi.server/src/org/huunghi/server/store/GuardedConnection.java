package org.huunghi.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A connection that behaves as CDO expects of all databases where PostgreSQL does otherwise:
 * <ul>
 * <li>Where CDO enters the class of an object that it has entered before, as happens with objects that come from a branch, it goes on after the
 * error; in PostgreSQL no statement works after an error. So the statement is made one that fails without an error, and the error is made here.
 * <li>When the connection breaks in the midst of a commit, CDO takes the commit for undone, while it may have been done. Here the database is
 * asked what became of it, as soon as it can be reached again.
 * <li>A connection that turns out to be dead does not go back to the others, to be handed out again.
 * </ul>
 */
final class GuardedConnection implements InvocationHandler {
	private static final String OBJECTS = "INSERT INTO CDO_OBJECTS";

	private final Connection connection;
	private final PostgresPool pool;
	private final CommitOutcome outcome;

	private GuardedConnection(Connection connection, PostgresPool pool) {
		this.connection = connection;
		this.pool = pool;
		outcome = new CommitOutcome(pool);
	}

	static Connection of(Connection connection, PostgresPool pool) {
		return (Connection) Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] { Connection.class },
				new GuardedConnection(connection, pool));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		switch (method.getName()) {
		case "commit" -> {
			outcome.commit(connection);
			return null;
		}
		case "prepareStatement" -> {
			String sql = (String) arguments[0];
			if (sql.startsWith(OBJECTS)) {
				arguments[0] = sql + " ON CONFLICT DO NOTHING";
				PreparedStatement statement = (PreparedStatement) call(connection, method, arguments);
				return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { PreparedStatement.class },
						(self, called, values) -> failingOnConflict(statement, called, values));
			}
		}
		case "isValid" -> {
			boolean valid = connection.isValid((Integer) arguments[0]);
			if (!valid) {
				pool.evictConnection(connection);
			}
			return valid;
		}
		default -> {
			// goes through as it is
		}
		}
		return call(connection, method, arguments);
	}

	private static Object failingOnConflict(PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
		Object result = call(statement, method, arguments);
		if (method.getName().equals("executeUpdate") && Integer.valueOf(0).equals(result)) {
			throw new SQLException("The object has a class already", "23505");
		}
		return result;
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
