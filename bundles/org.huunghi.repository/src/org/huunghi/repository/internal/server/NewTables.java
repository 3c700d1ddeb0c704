package org.huunghi.repository.internal.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.eclipse.net4j.db.DBUtil;
import org.eclipse.net4j.db.IDBConnection;
import org.eclipse.net4j.db.IDBDatabase;
import org.eclipse.net4j.db.IDBSchemaTransaction;
import org.eclipse.net4j.db.ddl.IDBSchema;
import org.eclipse.net4j.db.ddl.delta.IDBDeltaVisitor;
import org.eclipse.net4j.db.ddl.delta.IDBSchemaDelta;
import org.eclipse.net4j.spi.db.DBAdapter;
import org.eclipse.net4j.spi.db.ddl.InternalDBSchema;

/**
 * The making of one table among hundreds, while a repository starts. CDO copies and compares the whole schema for each table, and opens a connection
 * for it: the first start took ten times as long as every later one. Here only the new table is looked at, on one connection for all.
 */
final class NewTables implements IDBSchemaTransaction {
	private final IDBDatabase database;
	private final IDBConnection connection;
	private final IDBSchema none;
	private final IDBSchema fresh;

	private NewTables(IDBDatabase database, IDBConnection connection) {
		this.database = database;
		this.connection = connection;
		String name = database.getSchema().getName();
		none = DBUtil.createSchema(name);
		fresh = DBUtil.createSchema(name);
	}

	/**
	 * @param connection on which all is done; the caller commits it and closes it
	 * @return the database, to which tables can be added only, by one thread only
	 */
	static IDBDatabase in(IDBDatabase database, IDBConnection connection) {
		return (IDBDatabase) Proxy.newProxyInstance(NewTables.class.getClassLoader(), new Class<?>[] { IDBDatabase.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("openSchemaTransaction")) {
				return new NewTables(database, connection);
			}
			try {
				return method.invoke(database, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	@Override
	public IDBDatabase getDatabase() {
		return database;
	}

	@Override
	public IDBConnection getConnection() {
		return connection;
	}

	/** @return a schema with none of the tables that are there already */
	@Override
	public IDBSchema getWorkingCopy() {
		return fresh;
	}

	@Override
	public IDBSchemaDelta getSchemaDelta() {
		return fresh.compare(none);
	}

	@Override
	public IDBSchemaDelta commit() {
		IDBSchemaDelta delta = getSchemaDelta();
		InternalDBSchema schema = (InternalDBSchema) database.getSchema();
		schema.unlock();
		try {
			((DBAdapter) database.getAdapter()).updateSchema(connection, schema, delta);
		} finally {
			schema.lock();
		}
		return delta;
	}

	/** CDO brings single tables this way; a whole schema could not be told from the one that is there. */
	@Override
	public IDBSchemaDelta ensureSchema(IDBSchema schema) {
		throw new IllegalStateException("Only single tables can be added");
	}

	@Override
	public IDBSchemaDelta ensureSchema(IDBSchema schema, IDBDeltaVisitor.Filter.Policy policy) {
		return ensureSchema(schema);
	}

	@Override
	public void close() {
		// the connection is everybody's
	}

	@Override
	public boolean isClosed() {
		return false;
	}
}
