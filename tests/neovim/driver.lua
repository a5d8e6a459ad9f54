-- A second Neovim, driven as a user would: keys in, buffer text out. Everything is waited for by a condition with an upper bound.
local driver = {}

local patience = tonumber(vim.env.POSTMORTEM_PATIENCE or '') or 20000

--- Waits until `condition` returns something true, and returns that.
function driver.eventually(what, condition)
  local result
  local reached = vim.wait(patience, function()
    result = condition()
    return result ~= nil and result ~= false and result ~= vim.NIL
  end, 10)
  if not reached then
    error('waited in vain for ' .. what, 0)
  end
  return result
end

--- Runs Lua in the Neovim under test.
function driver.lua(code, ...)
  return vim.rpcrequest(driver.channel, 'nvim_exec_lua', code, { ... })
end

function driver.start(command, setup)
  local words = { command, '--embed', '--headless', '-n', '-i', 'NONE', '-u', vim.env.POSTMORTEM_REPOSITORY .. '/tests/neovim/init.lua' }
  driver.channel = vim.fn.jobstart(words, {
    rpc = true,
    cwd = driver.folder,
    env = { POSTMORTEM_SETUP = setup },
    on_stderr = function(_, lines)
      local text = table.concat(lines, '\n')
      if text ~= '' then
        io.stderr:write(text, '\n')
      end
    end,
  })
  assert(driver.channel > 0, 'the Neovim under test does not start')
end

--- Ends the Neovim under test and its server, and returns the exit code.
function driver.stop()
  vim.rpcnotify(driver.channel, 'nvim_command', 'qall!')
  return vim.fn.jobwait({ driver.channel }, patience)[1]
end

function driver.keys(keys)
  vim.rpcrequest(driver.channel, 'nvim_input', keys)
end

function driver.command(command)
  vim.rpcrequest(driver.channel, 'nvim_command', command)
end

--- The text of the current buffer.
function driver.text()
  return table.concat(driver.lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)'), '\n')
end

--- The current buffer's diagnostics as '17 action-item/none', lines from 1, sorted.
function driver.diagnostics()
  return driver.lua([[
    local found = {}
    for _, d in ipairs(vim.diagnostic.get(0)) do
      local lsp = d.user_data and d.user_data.lsp
      table.insert(found, (d.lnum + 1) .. ' ' .. tostring(d.code or lsp and lsp.code))
    end
    table.sort(found)
    return found
  ]])
end

--- Waits until the current buffer is attached to a server that is ready.
function driver.attached()
  driver.eventually('the server to attach', function()
    return driver.lua([[return require('postmortem.client').of(0) ~= nil]])
  end)
end

--- Opens a file of the workspace and waits for the server.
function driver.open(file)
  driver.command('edit! ' .. driver.folder .. '/' .. file)
  driver.attached()
end

--- Waits until the server has answered everything about the buffer's present text: a request that it answers from there.
function driver.settled()
  return driver.eventually('an answer to documentSymbol', function()
    return driver.lua([[
      local params = { textDocument = { uri = vim.uri_from_bufnr(0) } }
      return require('postmortem.client').request(
        require('postmortem.client').of(0), 'textDocument/documentSymbol', params, 0) ~= nil
    ]])
  end)
end

--- Puts the cursor behind the first occurrence of `text` (before it, where `before` is true).
function driver.cursor(text, before)
  driver.lua(
    [[
    local text, before = ...
    for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local first, last = line:find(text, 1, true)
      if first then
        return vim.api.nvim_win_set_cursor(0, { number, before and first - 1 or last })
      end
    end
    error('not in the buffer: ' .. text)
  ]],
    text,
    before or false
  )
end

--- Asks for the code actions at the cursor as a user does and takes the one whose title contains `title`. What was offered is returned.
function driver.code_action(title)
  return driver.eventually('the code action ' .. title, function()
    driver.lua('_G.choice, _G.offered = ..., {}', title)
    driver.lua('vim.lsp.buf.code_action()')
    vim.wait(2000, function()
      return #driver.lua('return _G.offered') > 0
    end, 10)
    local offered = driver.lua('return _G.offered')
    for _, text in ipairs(offered) do
      if text:lower():find(title:lower(), 1, true) then
        return offered
      end
    end
  end)
end

return driver
